import { renderFragment, renderHtml } from '@escale/newsletter'
import type { APIRoute } from 'astro'
import { listingFile } from '../../feeds/listing.ts'

/** A whole mail, or with `bloc=oui` what is pasted into a mail tool or a site. */
export const GET: APIRoute = ({ url, locals }) => {
  const render = url.searchParams.get('bloc') === 'oui' ? renderFragment : renderHtml
  return listingFile(render, 'text/html', url, locals)
}
