import { sessionsCsv } from '@escale/open-data'
import type { APIRoute } from 'astro'
import { readListingRequest } from '../../feeds/listing.ts'
import { text } from '../../feeds/select.ts'

/** The sessions of a listing as the table that Excel opens, or with `tableur=standard` any other: those left out by hand are out. */
export const GET: APIRoute = ({ url, locals }) => {
  const request = readListingRequest(url, locals)
  if (!request.ok) return text(`${request.problems.join('\n')}\n`, 'text/plain', 400)
  const { selection, edition } = request
  const sessions = selection.sessions.filter(({ id }) => !edition.without.has(id))
  const flavour = url.searchParams.get('tableur') === 'standard' ? 'standard' : 'excel'
  return text(sessionsCsv({ ...selection, sessions }, locals, flavour), 'text/csv', 200, 'lettre.csv')
}
