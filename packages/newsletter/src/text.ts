import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { type Entry, type ListingContext, listingOf } from './listing.ts'
import { wrap } from './wrap.ts'

/** The listing as plain text, wrapped at 72, with a final line break: to paste into any mail or bulletin. */
export function renderText(selection: Selection, context: ListingContext): string {
  const { title, window, count, days, empty } = listingOf(selection, context)
  const heading = fr.capitalise([window, count].filter((part) => part !== '').join(' – '))
  const blocks = [wrap(title), wrap(heading), ...(days.length === 0 ? [wrap(empty)] : [])]
  for (const day of days) blocks.push(wrap(day.title.toLocaleUpperCase('fr')), ...day.entries.map(entryText))
  return `${blocks.join('\n\n')}\n`
}

function entryText({ hours, title, where, practical, change, promise, address }: Entry): string {
  const lines = [`${hours}  ${title}`, change, where, practical, promise, address]
  return lines
    .filter((line) => line !== '')
    .map((line) => wrap(line))
    .join('\n')
}
