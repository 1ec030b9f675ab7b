import type { APIRoute } from 'astro'
import { csvFeed } from '../../feeds/web.ts'

export const GET: APIRoute = ({ url, locals }) => csvFeed(url, locals)
