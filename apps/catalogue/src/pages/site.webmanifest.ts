import type { APIRoute } from 'astro'
import { manifest } from '../listing/manifest.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(manifest(locals.programme), { headers: { 'content-type': 'application/manifest+json' } })
