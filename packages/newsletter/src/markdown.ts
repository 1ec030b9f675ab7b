import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { type Edition, PLAIN } from './edition.ts'
import { type Entry, type ListingContext, listingOf } from './listing.ts'

/** The listing as CommonMark: for WordPress, a wiki, or whoever writes in it. Everything from the data is escaped. */
export function renderMarkdown(
  selection: Selection,
  context: ListingContext,
  edition: Edition = PLAIN,
): string {
  const listing = listingOf(selection, edition, context)
  const heading = fr.capitalise([listing.window, listing.count].filter((part) => part !== '').join(' – '))
  const section = (name: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [`## ${escaped(name)}`, ...entries.map(entryMarkdown)]
  const blocks = [
    `# ${escaped(listing.title)}`,
    escaped(heading),
    escaped(listing.opening),
    ...section(fr.listings.corrigendum, listing.corrigendum),
    ...(listing.sections.length === 0 ? [escaped(listing.empty)] : []),
    ...listing.sections.flatMap(({ title, entries }) => section(title, entries)),
    escaped(listing.closing),
    `[${escaped(listing.agenda.label)}](${listing.agenda.address})`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** A paragraph a session, its lines kept by a final backslash (CommonMark §6.7). */
function entryMarkdown(entry: Entry): string {
  const { day, hours, mark, title, where, practical, change, promise, more, address } = entry
  const when = [day, hours].filter((part) => part !== '').join(', ')
  const lines = [
    `**${escaped(when)}** – [${escaped(title)}](${address})${mark === '' ? '' : ` *${escaped(mark)}*`}`,
    change === '' ? '' : `**${escaped(change)}**`,
    ...[where, practical, promise, ...more].map(escaped),
  ]
  return lines.filter((line) => line !== '').join('\\\n')
}

/** What CommonMark would read as markup, made letters again; a line that begins like a list too. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}
