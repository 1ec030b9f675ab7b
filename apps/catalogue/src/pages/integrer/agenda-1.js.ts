import type { APIRoute } from 'astro'
import script from '../../embed/element.js?raw'
import { FOR_OTHERS } from '../../embed/responses.ts'

/** A day in the caches of others: a fault that is mended reaches every site that shows the agenda by the next one. */
export const GET: APIRoute = () =>
  new Response(script, {
    headers: {
      ...FOR_OTHERS,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
    },
  })
