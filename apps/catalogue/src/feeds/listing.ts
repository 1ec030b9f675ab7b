import { fr } from '@escale/messages'
import { type Edition, type ListingContext, parseEdition } from '@escale/newsletter'
import { type Selection, select, startingFrom } from '@escale/programme'
import { parseSavedQuery } from './saved-query.ts'
import { text } from './select.ts'

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

export type RenderListing = (selection: Selection, context: ListingContext, edition: Edition) => string

/** A selection and what the editor chose, as an address says them; or, in French, what to mend in it. */
export type ListingRequest =
  | { readonly ok: true; readonly selection: Selection; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads the address of a listing, its named days included. Starts today unless a first day is asked. */
export function readListingRequest({ searchParams }: URL, { programme, today }: Knowledge): ListingRequest {
  const parsed = parseSavedQuery(searchParams, { programme, today })
  const asked = parseEdition(searchParams, programme.network.timeZone)
  if (parsed.ok && asked.ok) {
    return {
      ok: true,
      selection: select(programme, startingFrom(parsed.query, today)),
      edition: asked.edition,
    }
  }
  return {
    ok: false,
    problems: [
      ...(parsed.ok ? [] : parsed.problems.map(fr.malformedDate)),
      ...(asked.ok ? [] : [fr.listings.malformedSince(asked.problem.value)]),
    ],
  }
}

/** The listing of an address in a format, or the 400 that says what to mend. */
export function listingFile(render: RenderListing, type: string, url: URL, locals: Knowledge): Response {
  const request = readListingRequest(url, locals)
  if (!request.ok) return text(`${request.problems.join('\n')}\n`, 'text/plain', 400)
  return text(render(request.selection, locals, request.edition), type)
}
