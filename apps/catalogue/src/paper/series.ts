import { fr } from '@escale/messages'
import { type Line, linesOf } from '@escale/network-calendar'
import {
  bySchedule,
  type CivilDate,
  minutesOf,
  type Place,
  type Session,
  type Workshop,
  weekdayOf,
} from '@escale/programme'

/** Dates of a sheet that one line can say: same place, same weekday, same hours, nothing particular. */
export interface Series {
  readonly place: Place
  readonly days: string
  readonly hours: string
  /** «séance 2/6» and what the public is told of this date alone; mostly empty. */
  readonly note: string
}

/** A sheet and its dates, as a season programme prints them. */
export interface SheetSeries {
  readonly workshop: Workshop
  /** The one whose family, audiences and registration speak for all. */
  readonly first: Session
  readonly series: readonly Series[]
}

/** The sessions by sheet, in the order in which the sheets come; what has something to say of itself has its own line. */
export function seriesBySheet(sessions: readonly Session[]): readonly SheetSeries[] {
  const sheets = Map.groupBy(sessions, ({ workshop }) => workshop.id)
  return [...sheets.values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : { workshop: first.workshop, first, series: seriesOf(own) }
  })
}

function seriesOf(sessions: readonly Session[]): Series[] {
  const days = Map.groupBy(sessions.toSorted(bySchedule), ({ date }) => date)
  const alike = Map.groupBy([...days.values()].flatMap(linesOf), (line) => {
    const [first] = line
    return noteOf(first) === ''
      ? [first.place.id, weekdayOf(first.date), hoursOf(line), first.cycle?.cycle.id].join(' ')
      : first.id
  })
  return [...alike.values()].flatMap((own) => {
    const [line, ...others] = own
    if (line === undefined) return []
    const [first] = line
    const dates: [CivilDate, ...CivilDate[]] = [first.date, ...others.map(([{ date }]) => date)]
    const notes = [slotsOf(line), others.length === 0 ? partOf(first) : '', noteOf(first)]
    return {
      place: first.place,
      days: fr.capitalise(fr.datesOfWeekday(dates)),
      hours: hoursOf(line),
      note: notes.filter((part) => part !== '').join('. '),
    }
  })
}

/** From the first slot to the last. */
export function hoursOf(line: Line): string {
  return fr.hours(line[0].startTime, (line.at(-1) ?? line[0]).endTime)
}

/** «rendez-vous de 30 min», of a help desk. */
export function slotsOf([first, ...others]: Line): string {
  const minutes = minutesOf(first.endTime) - minutesOf(first.startTime)
  return others.length === 0 ? '' : `rendez-vous de ${fr.duration(minutes)}`
}

/** What is worth paper: a word about this date, not what became of another that was never printed. */
export function noteOf({ state, publicNote }: Session): string {
  return state.kind === 'postponed' || state.kind === 'moved' ? '' : publicNote
}

function partOf({ cycle }: Session): string {
  return cycle === null ? '' : `séance ${cycle.number}/${cycle.cycle.length}`
}
