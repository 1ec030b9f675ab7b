import type { APIRoute } from 'astro'
import { oembedOf } from '../../embed/oembed.ts'
import { FOR_OTHERS } from '../../embed/responses.ts'

/** oEmbed 1.0: 404 for an address that is none of the agenda's, 501 for another format than JSON. */
export const GET: APIRoute = ({ url: { searchParams }, locals }) => {
  const limit = (name: string) => Math.max(200, Number(searchParams.get(name)) || 10_000)
  const format = searchParams.get('format') ?? 'json'
  if (format !== 'json') return new Response('', { status: 501, headers: FOR_OTHERS })
  const most = { width: limit('maxwidth'), height: limit('maxheight') }
  const found = oembedOf(searchParams.get('url') ?? '', most, locals)
  return found === null
    ? new Response('', { status: 404, headers: FOR_OTHERS })
    : Response.json(found, { headers: FOR_OTHERS })
}
