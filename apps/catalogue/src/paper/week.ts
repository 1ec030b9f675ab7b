import { type Line, linesOf } from '@escale/network-calendar'
import type { Edition } from '@escale/newsletter'
import { type CivilDate, isHeld, type Selection } from '@escale/programme'
import { type Desk, type DeskForm, readDesk } from '../letter/desk.ts'
import { PAPER_KEYS } from './options.ts'

const WEEK: DeskForm = {
  path: '/programme/affiche',
  period: 'semaine-prochaine',
  own: PAPER_KEYS,
  isUnasked: (parameters) => !['quand', 'du', 'au'].some((key) => parameters.has(key)),
}

/** Reads the address of a week's poster. Without a word, the next week. */
export function readWeek(url: URL, locals: Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>): Desk {
  return readDesk(url, locals, WEEK)
}

/** How the letters of a poster may be: their size and the room for titles, the sheet being 100 wide and 141 high. */
interface Density {
  readonly name: 'aere' | 'normal' | 'moyen' | 'dense' | 'serre'
  readonly size: number
  readonly columns: 1 | 2
  /** Letters of a title that a line holds. */
  readonly letters: number
}

const DENSITIES: readonly [Density, ...Density[]] = [
  { name: 'aere', size: 3.7, columns: 1, letters: 25 },
  { name: 'normal', size: 3, columns: 1, letters: 34 },
  { name: 'moyen', size: 2.5, columns: 1, letters: 43 },
  { name: 'dense', size: 1.95, columns: 2, letters: 22 },
  { name: 'serre', size: 1.6, columns: 2, letters: 28 },
]
/** What heading, drawings and foot leave, in hundredths of the width; a column is never quite filled. */
const ROOM = 84

interface PosterDay {
  readonly date: CivilDate
  readonly lines: readonly Line[]
}

/** A poster's days, in letters as large as they can be. */
export interface PosterDays {
  readonly density: Density['name']
  readonly days: readonly PosterDay[]
  /** Sessions that the sheet has no room for. */
  readonly more: number
}

export function posterDays({ sessions, query }: Selection, { without }: Edition): PosterDays {
  const shown = sessions.filter((session) => isHeld(session) && !without.has(session.id))
  const days = [...Map.groupBy(shown, ({ date }) => date)].map(([date, own]) => ({
    date,
    lines: linesOf(own),
  }))
  // A poster of one place does not repeat it.
  const saysPlace = query.places.length !== 1
  const density =
    DENSITIES.find((each) => heightOf(days, each, saysPlace) <= ROOM) ?? DENSITIES.at(-1) ?? DENSITIES[0]
  const kept = shortened(days, density, saysPlace)
  return {
    density: density.name,
    days: kept,
    more: shown.length - kept.flatMap(({ lines }) => lines.flat()).length,
  }
}

/** The days without the last sessions, until they fit. */
function shortened(days: readonly PosterDay[], density: Density, saysPlace: boolean): readonly PosterDay[] {
  let kept = days
  while (heightOf(kept, density, saysPlace) > ROOM) {
    const last = kept.at(-1)
    if (last === undefined) return []
    const lines = last.lines.slice(0, -1)
    kept = lines.length === 0 ? kept.slice(0, -1) : kept.with(-1, { ...last, lines })
  }
  return kept
}

/** The height of a column, from the letters that a line holds: a day is at least as high as its date. */
function heightOf(
  days: readonly PosterDay[],
  { size, columns, letters }: Density,
  saysPlace: boolean,
): number {
  const rows = (text: string, most: number) => Math.ceil(text.length / most)
  const ems = days.map(({ lines }) => {
    const own = lines.map(([{ workshop, place }]) => {
      const where = saysPlace ? rows(`${place.name}, ${place.town}`, letters * 1.2) : 0
      return 1.8 + 1.28 * rows(workshop.title, letters) + 1.25 * where
    })
    return (
      1.1 +
      Math.max(
        5,
        own.reduce((sum, height) => sum + height, 0),
      )
    )
  })
  return (ems.reduce((sum, height) => sum + height, 0) * size) / columns
}
