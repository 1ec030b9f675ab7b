import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { type Edition, PLAIN } from './edition.ts'
import { type Entry, type ListingContext, listingOf } from './listing.ts'
import { wrap } from './wrap.ts'

/** The listing as plain text, wrapped at 72, with a final line break: to paste into any mail or bulletin. */
export function renderText(selection: Selection, context: ListingContext, edition: Edition = PLAIN): string {
  const { title, window, count, opening, corrigendum, sections, closing, empty } = listingOf(
    selection,
    edition,
    context,
  )
  const heading = fr.capitalise([window, count].filter((part) => part !== '').join(' – '))
  const section = (name: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [wrap(name.toLocaleUpperCase('fr')), ...entries.map(entryText)]
  const blocks = [
    wrap(title),
    wrap(heading),
    wrap(opening),
    ...section(fr.listings.corrigendum, corrigendum),
    ...(sections.length === 0 ? [wrap(empty)] : []),
    ...sections.flatMap(({ title: name, entries }) => section(name, entries)),
    wrap(closing),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function entryText(entry: Entry): string {
  const { day, hours, mark, title, where, practical, change, promise, more, address } = entry
  const when = [day, hours].filter((part) => part !== '').join(', ')
  const lines = [
    `${when}  ${title}${mark === '' ? '' : ` [${mark}]`}`,
    change,
    where,
    practical,
    promise,
    ...more,
    address,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => wrap(line))
    .join('\n')
}
