import type { APIRoute } from 'astro'
import { webFeed } from '../../feeds/web.ts'

export const GET: APIRoute = ({ url, locals }) => webFeed('json', url, locals)
