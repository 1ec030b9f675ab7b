import type { APIRoute } from 'astro'
import { suggestions } from '../../search/suggestions.ts'

/** A browser may keep what it asked for a minute: people erase and type again. */
const SHORT = 'public, max-age=60, s-maxage=2, stale-if-error=86400'

export const GET: APIRoute = async ({ locals, url }) => {
  const found = suggestions(await locals.searchIndex, url.searchParams.get('q') ?? '', locals)
  return Response.json({ suggestions: found }, { headers: { 'cache-control': SHORT } })
}
