import {
  type CivilDate,
  epochDay,
  id,
  type MediatorId,
  minutesBetween,
  minutesOf,
  type PlaceId,
  type SessionEntry,
} from '@escale/programme'
import { type Calendar, calendarOf, expandSchedule, type Occurrence, type Schedule } from '@escale/scheduling'
import { mediators as staff } from '../network/people.ts'
import { closures, festivals, ownPublicHolidays, type Season } from '../occasions.ts'
import { schoolHolidays } from '../school-holidays.ts'
import { typeset } from '../typography.ts'
import { ALL_YEAR, type Plan } from './plan.ts'
import { registrationOf } from './registration.ts'

export type UndatedSession = Omit<SessionEntry, 'createdAt' | 'modifiedAt'>

export interface LaidOut {
  readonly plan: Plan
  readonly schedule: Schedule
  readonly sessions: readonly UndatedSession[]
}

/** Plans are laid in order; a day that would put someone in two places, or two groups in one room, is left out. */
export function layOut(plans: readonly Plan[], season: Season): readonly LaidOut[] {
  const taken: Taken = new Map()
  const context = contextOf(season)
  return plans.map((plan) => {
    const schedule: Schedule = {
      rhythm: plan.rhythm(season),
      times: [plan.time],
      policies: plan.policies ?? ALL_YEAR,
    }
    const sessions = expandSchedule(schedule, context.calendarOf(id(`lieu-${plan.place}`)))
      .occurrences.filter(({ date }) => date >= season.from && date <= season.to)
      .flatMap((occurrence, index) => {
        const team = teamFor(plan, occurrence, taken)
        return team === null ? [] : [sessionOf(plan, occurrence, index, team, context)]
      })
    return { plan, schedule, sessions }
  })
}

interface Context {
  readonly season: Season
  readonly calendarOf: (place: PlaceId) => Calendar
  readonly festivalOn: (date: CivilDate) => SessionEntry['festivalId']
}

function contextOf(season: Season): Context {
  const known = {
    network: { schoolZone: 'B' as const },
    schoolHolidays,
    closures: closures(season),
    publicHolidays: ownPublicHolidays(season),
  }
  const editions = festivals(season)
  return {
    season,
    calendarOf: (place) => calendarOf({ id: place, postalCode: '', parentId: null }, known, season),
    festivalOn: (date) => editions.find(({ from, to }) => from <= date && date <= to)?.id ?? null,
  }
}

/** What is busy, minute spans since 1970 by person and by room. */
type Taken = Map<string, (readonly [start: number, end: number])[]>

function teamFor(plan: Plan, occurrence: Occurrence, taken: Taken): readonly MediatorId[] | null {
  const start = epochDay(occurrence.date) * 1440 + minutesOf(occurrence.startTime)
  const span = [start, start + minutesBetween(occurrence.startTime, occurrence.endTime)] as const
  const free = (key: string) => (taken.get(key) ?? []).every(([from, to]) => span[1] <= from || span[0] >= to)
  const room = `${plan.place} ${plan.room ?? ''}`
  const wanted = plan.mediators.map((key): MediatorId => id(`mediation-${key}`))
  const team = wanted.every(free) ? wanted : standIn(plan, free)
  if (team === null || !free(room)) return null
  for (const key of [room, ...team]) taken.set(key, [...(taken.get(key) ?? []), span])
  return team
}

/** Someone else who works there. */
function standIn(plan: Plan, free: (key: string) => boolean): readonly MediatorId[] | null {
  const place: PlaceId = id(`lieu-${plan.place}`)
  const colleague = staff.find((mediator) => mediator.placeIds.includes(place) && free(mediator.id))
  return colleague === undefined ? null : [colleague.id]
}

export function scheduleIdOf(plan: Plan): string {
  return `regle-${plan.key}`
}

function sessionOf(
  plan: Plan,
  { date, startTime, endTime }: Occurrence,
  index: number,
  mediatorIds: readonly MediatorId[],
  { season, festivalOn }: Context,
): UndatedSession {
  const key = `seance-${plan.key}-${date}-${startTime.replace(':', '')}`
  return {
    id: id(key),
    workshopId: id(`atelier-${plan.workshop}`),
    placeId: id(`lieu-${plan.place}`),
    room: typeset(plan.room ?? ''),
    mediatorIds,
    partnerId: plan.partner === undefined ? null : id(`partenaire-${plan.partner}`),
    date,
    startTime,
    endTime,
    capacity: plan.capacity ?? null,
    seatsLeft: null,
    registration: registrationOf(plan, date, season),
    state: { kind: 'scheduled' },
    publicNote: typeset(plan.note ?? ''),
    cycle: plan.cycle === undefined ? null : { cycleId: id(`cycle-${plan.cycle}`), number: index + 1 },
    festivalId: plan.festival ? festivalOn(date) : null,
    sequence: 0,
    externalId: '',
  }
}
