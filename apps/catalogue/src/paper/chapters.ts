import { fr } from '@escale/messages'
import { type Line, linesOf } from '@escale/network-calendar'
import { type Edition, sectionsOf } from '@escale/newsletter'
import {
  addDays,
  addMonths,
  type Category,
  type CivilDate,
  dateOf,
  isHeld,
  type Place,
  type ProgrammeQuery,
  partsOf,
  type Selection,
  type Session,
} from '@escale/programme'
import { type SheetSeries, seriesBySheet } from './series.ts'

/** A day of the programme and what happens on it. */
export interface PrintedDay {
  readonly date: CivilDate
  /** Of the school, when it is one of its holidays; empty otherwise. */
  readonly holiday: string
  /** The half-hours of one help desk together. */
  readonly lines: readonly Line[]
}

/** One part of a printed programme: a month by days, or a place, a family, an audience by sheets. */
export interface Chapter {
  /** Its anchor. */
  readonly id: string
  readonly title: string
  readonly count: number
  /** Its colour and drawing. */
  readonly family: Category | null
  readonly place: Place | null
  /** What the reader who wants it up to date asks of the agenda. */
  readonly query: ProgrammeQuery
  readonly content:
    | { readonly kind: 'days'; readonly days: readonly PrintedDay[] }
    | { readonly kind: 'sheets'; readonly sheets: readonly SheetSeries[] }
}

/**
 * The parts of a programme, cut as its editor asks; a programme by day is cut by months. What was cancelled before it was
 * printed is not.
 */
export function chaptersOf({ sessions, programme, query }: Selection, edition: Edition): readonly Chapter[] {
  const shown = sessions.filter((session) => isHeld(session) && !edition.without.has(session.id))
  const { all: families } = programme.categories
  const inTurn = (index: number) => families[index % Math.max(1, families.length)] ?? null
  const sections = sectionsOf(shown, edition, programme)
  if (edition.grouping === 'jour') {
    const days = sections.flatMap(({ sessions: own }) => (own[0] ? printedDay(own[0], own) : []))
    const months = [...Map.groupBy(days, ({ date }) => date.slice(0, 7)).values()]
    return months.map((own, index) => ({
      id: `partie-${index + 1}`,
      title: fr.capitalise(own[0] ? fr.monthAndYear(own[0].date) : ''),
      count: own.reduce((sum, { lines }) => sum + lines.flat().length, 0),
      family: inTurn(index),
      place: null,
      query: own[0] ? withinMonth(query, own[0].date) : query,
      content: { kind: 'days', days: own },
    }))
  }
  return sections.map(({ title, sessions: own }, index) => {
    const [first] = own
    const place = edition.grouping === 'lieu' ? (first?.place ?? null) : null
    const audience = programme.audiences.all.find(
      ({ name }) => edition.grouping === 'public' && name === title,
    )
    return {
      id: `partie-${index + 1}`,
      title,
      count: own.length,
      family: edition.grouping === 'famille' ? (first?.category ?? null) : inTurn(index),
      place,
      query: {
        ...query,
        ...(place && { places: [place.slug] }),
        ...(edition.grouping === 'famille' && first && { categories: [first.category.slug] }),
        ...(audience && { audiences: [audience.slug] }),
      },
      content: { kind: 'sheets', sheets: seriesBySheet(own) },
    }
  })
}

function printedDay({ date, schoolHoliday }: Session, sessions: readonly Session[]): PrintedDay {
  return { date, holiday: schoolHoliday?.name ?? '', lines: linesOf(sessions) }
}

function withinMonth(query: ProgrammeQuery, date: CivilDate): ProgrammeQuery {
  const { year, month } = partsOf(date)
  const first = dateOf(year, month, 1)
  const last = addDays(addMonths(first, 1), -1)
  return {
    ...query,
    from: query.from !== null && query.from > first ? query.from : first,
    to: query.to !== null && query.to < last ? query.to : last,
  }
}
