import { addDays, type Clash, minutesBetween, minutesOf, type Weekday, weekdayOf } from '@escale/programme'
import { covers } from '../rhythm.ts'
import type { KnownPlace, Located, PlannedSession, Surroundings } from './planned.ts'

/** Sessions on a day when their place, its bus, or the whole network is closed. */
export function closed(located: readonly Located[], { closures }: Surroundings): Clash[] {
  const all = [...closures.values()]
  return located.flatMap(({ session, place }) =>
    all
      .filter((closure) => {
        const here = closure.placeId === null || [session.placeId, place?.parentId].includes(closure.placeId)
        return here && covers(closure, session.date)
      })
      .map(({ id, placeId, reason }) => ({
        kind: 'closed' as const,
        grade: 'error' as const,
        sessionIds: [session.id] as const,
        placeId: session.placeId,
        closureId: id,
        network: placeId === null,
        reason,
      })),
  )
}

/** A place that tells no hours may be open at any; hours with a note («semaines paires») are taken as open. */
export function outsideOpeningHours(located: readonly Located[]): Clash[] {
  return located.flatMap(({ session, place }) =>
    place === null || place.openingHours.length === 0 || isOpenFor(place, session)
      ? []
      : {
          kind: 'outside-opening-hours' as const,
          grade: 'warning' as const,
          sessionIds: [session.id] as const,
          placeId: place.id,
        },
  )
}

const DAY = 24 * 60

/** In minutes since midnight of the session's day; hours that touch are one opening. */
function isOpenFor({ openingHours }: KnownPlace, { date, startTime, endTime }: PlannedSession): boolean {
  const weekdays: readonly (readonly [Weekday, number])[] = [
    [weekdayOf(addDays(date, -1)), -DAY],
    [weekdayOf(date), 0],
    [weekdayOf(addDays(date, 1)), DAY],
  ]
  const openings = weekdays
    .flatMap(([day, shift]) =>
      openingHours
        .filter(({ weekday }) => weekday === day)
        .map(({ opens, closes }) => {
          const from = minutesOf(opens) + shift
          return { from, to: from + minutesBetween(opens, closes) }
        }),
    )
    .sort((one, other) => one.from - other.from)
  const start = minutesOf(startTime)
  const end = start + minutesBetween(startTime, endTime)
  let reached = start
  for (const { from, to } of openings) if (from <= reached && to > reached) reached = to
  return reached >= end
}
