import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { type Edition, PLAIN } from './edition.ts'
import { type Entry, type Listing, type ListingContext, listingOf } from './listing.ts'

const INK = '#1d1a26'
const PAPER = '#fbf6ec'
const FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif"

/**
 * The listing as a mail: tables and inline styles only, since that is what mail clients keep; no image, so that nothing is
 * lost when they are blocked; a long address breaks rather than widen the mail on a phone. Colours are readable on paper and, where a client inverts them, on ink.
 */
export function renderHtml(selection: Selection, context: ListingContext, edition: Edition = PLAIN): string {
  const listing = listingOf(selection, edition, context)
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(listing.title)}</title>
</head>
<body style="margin:0;padding:0;background-color:${PAPER};color:${INK};${FONT}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:${PAPER}">
<tr><td align="center" style="padding:24px 12px">
${content(listing)}</td></tr>
</table>
</body>
</html>
`
}

/** The same without its page: to paste into the block of a mail tool or of a site, which has a page already. */
export function renderFragment(
  selection: Selection,
  context: ListingContext,
  edition: Edition = PLAIN,
): string {
  return content(listingOf(selection, edition, context))
}

function content(listing: Listing): string {
  const heading = fr.capitalise([listing.window, listing.count].filter((part) => part !== '').join(' – '))
  const sections = listing.sections.map(({ title, entries }) => sectionRows(title, entries)).join('')
  return `<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;${FONT};color:${INK};word-break:break-word">
<tr><td style="padding:0 0 8px;border-bottom:3px solid ${INK}">
<h1 style="margin:0 0 4px;font-size:28px;line-height:34px;color:${INK}">${escapeHtml(listing.title)}</h1>
<p style="margin:0 0 8px;font-size:17px;line-height:25px;color:${INK}">${escapeHtml(heading)}</p>
</td></tr>
${paragraphRow(listing.opening)}${sectionRows(fr.listings.corrigendum, listing.corrigendum)}${sections === '' ? paragraphRow(listing.empty) : sections}${paragraphRow(listing.closing)}<tr><td style="padding:20px 0 0;font-size:15px;line-height:22px">
<a href="${escapeHtml(listing.agenda.address)}" style="color:${INK}">${escapeHtml(listing.agenda.label)}</a>
</td></tr>
</table>
`
}

function sectionRows(title: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  return `<tr><td style="padding:22px 0 6px"><h2 style="margin:0;font-size:21px;line-height:27px;color:${INK}">${escapeHtml(title)}</h2></td></tr>
${entries.map(entryRow).join('')}`
}

function entryRow(entry: Entry): string {
  const { session, day, hours, family, mark, title, where, practical, change, promise, more, address } = entry
  const when = [day, hours].filter((part) => part !== '').join(', ')
  const lines = [
    `<strong>${escapeHtml(when)}</strong>${family === '' ? '' : ` · ${escapeHtml(family)}`}${mark === '' ? '' : ` · <strong>${escapeHtml(mark)}</strong>`}`,
    `<a href="${escapeHtml(address)}" style="color:${INK};font-size:19px;line-height:26px"><strong>${escapeHtml(title)}</strong></a>`,
    ...(change === '' ? [] : [`<strong>${escapeHtml(change)}</strong>`]),
    ...[where, practical, promise, ...more].filter((line) => line !== '').map(escapeHtml),
  ]
  const colour = session.category.colour ?? INK
  return `<tr><td style="padding:8px 0 12px 12px;border-left:6px solid ${colour};font-size:17px;line-height:25px;color:${INK}">${lines.join('<br>\n')}</td></tr>
<tr><td style="font-size:8px;line-height:8px">&nbsp;</td></tr>
`
}

function paragraphRow(text: string): string {
  if (text === '') return ''
  return `<tr><td style="padding:20px 0;font-size:17px;line-height:25px">${escapeHtml(text).replaceAll('\n', '<br>')}</td></tr>\n`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
}
