import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { STYLES, type StyleName } from './docx-styles.ts'
import { type Edition, PLAIN } from './edition.ts'
import { type Entry, type ListingContext, listingOf } from './listing.ts'

/**
 * The listing as a Word document (ECMA-376), for whoever lays out a bulletin: every paragraph has a style with a French
 * name, titles make the outline, titles of sessions are links. The same listing gives the same bytes.
 */
export async function renderDocx(
  selection: Selection,
  context: ListingContext,
  edition: Edition = PLAIN,
): Promise<Uint8Array<ArrayBuffer>> {
  const listing = listingOf(selection, edition, context)
  const heading = fr.capitalise([listing.window, listing.count].filter((part) => part !== '').join(' – '))
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [said('Partie', title), ...entries.flatMap(entryParagraphs)]
  const document = new Document({
    creator: selection.programme.network.name,
    lastModifiedBy: selection.programme.network.name,
    title: listing.title,
    styles: STYLES,
    sections: [
      {
        children: [
          said('Titre de la lettre', listing.title),
          said('Période', heading),
          ...lines('Mot de la rédaction', listing.opening),
          ...section(fr.listings.corrigendum, listing.corrigendum),
          ...(listing.sections.length === 0 ? [said('Mot de la rédaction', listing.empty)] : []),
          ...listing.sections.flatMap(({ title, entries }) => section(title, entries)),
          ...lines('Mot de la rédaction', listing.closing),
          linked('Séance – lieu', listing.agenda.label, listing.agenda.address),
        ],
      },
    ],
  })
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function entryParagraphs(entry: Entry): Paragraph[] {
  const { day, hours, family, mark, title, where, practical, change, promise, more, address } = entry
  const when = [[day, hours].filter((part) => part !== '').join(', '), family, mark]
  const rest: [StyleName, string][] = [
    ['Séance – changement', change],
    ['Séance – lieu', where],
    ['Séance – promesse', promise],
    ['Séance – pratique', practical],
    ...more.map((line): [StyleName, string] => ['Séance – pratique', line]),
  ]
  return [
    said('Séance – horaire', when.filter((part) => part !== '').join(' · ')),
    linked('Séance – titre', title, address),
    ...rest.filter(([, text]) => text !== '').map(([style, text]) => said(style, text)),
  ]
}

function said(style: StyleName, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] })
}

function lines(style: StyleName, text: string): Paragraph[] {
  return text === '' ? [] : text.split('\n').map((line) => said(style, line))
}

function linked(style: StyleName, text: string, link: string): Paragraph {
  return new Paragraph({ style, children: [new ExternalHyperlink({ link, children: [new TextRun(text)] })] })
}

/** A document says when it was written, numbers its links at random, and dates the files of its archive: not this one. */
function settled(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(archive)
  const rewrite = (name: string, change: (text: string) => string) => {
    const file = files[name]
    if (file !== undefined) files[name] = new TextEncoder().encode(change(new TextDecoder().decode(file)))
  }
  const numbers = new Map<string, string>()
  const numbered = (text: string) =>
    text.replace(/rId[\w-]{12,}/g, (random) => {
      const known = numbers.get(random) ?? `rIdLien${numbers.size + 1}`
      numbers.set(random, known)
      return known
    })
  rewrite('word/document.xml', numbered)
  rewrite('word/_rels/document.xml.rels', numbered)
  rewrite('docProps/core.xml', (text) =>
    text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  )
  return zipSync(files, { mtime: '1980-01-01T00:00:00' })
}
