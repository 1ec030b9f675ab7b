import { fr } from '@escale/messages'
import type { Place, Selection } from '@escale/programme'
import { type Desk, type DeskForm, issueAddress, readDesk } from '../letter/desk.ts'
import type { Chapter } from './chapters.ts'
import { PAPER_KEYS, type PaperOptions, type PaperSize, paperPairs } from './options.ts'

const BOOKLET: DeskForm = {
  path: '/programme/imprimer',
  period: 'trimestre-prochain',
  own: PAPER_KEYS,
  isUnasked: (parameters) => !['quand', 'du', 'au'].some((key) => parameters.has(key)),
}

/** Reads the address of the printed programme: the form of the letter, with its paper. Without a word, the next quarter. */
export function readBooklet(url: URL, locals: Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>): Desk {
  return readDesk(url, locals, BOOKLET)
}

/** The address of the same programme in a file of the server's making. */
export function bookletFile(
  filled: Parameters<typeof issueAddress>[1],
  paper: PaperOptions<PaperSize>,
): string {
  return issueAddress('/programme/imprimer.pdf', filled, paperPairs(paper))
}

/** What the cover says: the season, whole months when they are, and what the programme keeps to. */
export interface CoverWords {
  readonly season: string
  readonly about: string
}

export function coverWords({ query, programme }: Selection, title: string): CoverWords {
  const { from, to } = query
  const months = from !== null && to !== null ? fr.wholeMonths(from, to) : ''
  const season = fr.capitalise(months === '' ? fr.windowInWords(query) : months)
  const about = fr.queryInWords(query, programme)
  return title === ''
    ? { season, about }
    : { season: title, about: [season, about].filter((part) => part !== '').join(' · ') }
}

/** The places people go to in these parts, by name, each once; where one goes by telephone is none. */
export function placesOf(chapters: readonly Chapter[]): readonly Place[] {
  const places = chapters.flatMap(({ content }) =>
    content.kind === 'days'
      ? content.days.flatMap(({ lines }) => lines.map(([{ place }]) => place))
      : content.sheets.flatMap(({ series }) => series.map(({ place }) => place)),
  )
  return [...new Map(places.map((place) => [place.id, place])).values()]
    .filter(({ kind }) => kind !== 'online')
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'))
}
