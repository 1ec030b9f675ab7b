import type { APIRoute } from 'astro'
import { calendarFeed } from '../../feeds/calendar.ts'

export const GET: APIRoute = ({ url, locals }) => calendarFeed(url, locals)
