import type { APIRoute } from 'astro'
import { openAgendaFeed } from '../../feeds/web.ts'

export const GET: APIRoute = ({ url, locals }) => openAgendaFeed(url, locals)
