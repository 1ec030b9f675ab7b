import type { APIRoute } from 'astro'
import { sitemap } from '../listing/sitemap.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(sitemap(locals), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
