import type { APIRoute } from 'astro'
import { openDataPage } from '../../feeds/open-data.ts'

export const GET: APIRoute = ({ url, locals }) => openDataPage(url, locals)
