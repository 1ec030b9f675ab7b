import {
  type CivilDate,
  type CivilTime,
  civilTime,
  eachDay,
  id,
  type MediatorId,
  type Place,
  type Registration,
  type SessionEntry,
  type SessionState,
  type Stamps,
  type Weekday,
  weekdayOf,
} from '@escale/programme'
import { publicHolidays } from '@escale/scheduling'
import { hash } from '../hash.ts'
import type { Season } from '../occasions.ts'
import type { Undated } from '../sheet.ts'
import { stamps } from '../stamps.ts'
import { sheets } from '../workshops/index.ts'

interface Slot {
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
}

const TIMES: readonly (readonly [CivilTime, CivilTime])[] = [
  [civilTime('09:30'), civilTime('11:00')],
  [civilTime('11:00'), civilTime('12:30')],
  [civilTime('14:00'), civilTime('15:30')],
  [civilTime('15:30'), civilTime('17:00')],
  [civilTime('17:00'), civilTime('18:30')],
]

/** The two libraries of a mediator do not share a day, so nobody is ever in two places. */
const DAYS: readonly (readonly Weekday[])[] = [
  [2, 4, 6],
  [3, 5],
]

const SCHEDULED: SessionState = { kind: 'scheduled' }
const CANCELLED: SessionState = { kind: 'cancelled', replacedBy: null }
const MOVED: SessionState = { kind: 'moved', previousPlaceId: null }
const POSTPONED: SessionState = { kind: 'postponed', previous: null, replacedBy: null }
const FULL: SessionState = { kind: 'full' }
const WAITING: SessionState = { kind: 'waiting-list' }
const WITHOUT: Registration = { kind: 'none' }

const playable = sheets.filter(({ format }) => format !== 'group-visit' && format !== 'staff-training')

/** The sessions of every place, in turn; what can be shared between them is shared. */
export function* generatedSessions(
  places: readonly Undated<Place>[],
  season: Season,
  seed: number,
  perPlace: number,
): Generator<SessionEntry> {
  const slots = DAYS.map((weekdays) => slotsOf(season, weekdays))
  const dated = Array.from({ length: 64 }, (_, index) => stamps(`${seed} ${index}`, season.today))
  for (const [index, place] of places.entries()) {
    yield* sessionsOf(place, index, slots[index % 2] ?? [], dated, seed, perPlace)
  }
}

function* sessionsOf(
  place: Undated<Place>,
  index: number,
  slots: readonly Slot[],
  dated: readonly Stamps[],
  seed: number,
  perPlace: number,
): Generator<SessionEntry> {
  const mediatorIds: readonly MediatorId[] = [id(`mediation-${Math.floor(index / 2) + 1}`)]
  const ways = { onSite: true, phone: place.phone, mail: place.mail, link: '' }
  const registrations: readonly Registration[] = [
    WITHOUT,
    { kind: 'advised', opensOn: null, ways },
    { kind: 'required', opensOn: null, ways },
  ]
  const count = Math.min(perPlace, slots.length)
  for (let number = 0; number < count; number += 1) {
    const slot = slots[Math.floor((number * slots.length) / count)]
    const chance = hash(`${seed} ${index} ${number}`)
    const workshop = playable[chance % playable.length]
    const stamp = dated[chance % dated.length]
    if (slot === undefined || workshop === undefined || stamp === undefined) continue
    const state = stateOf((chance >>> 8) % 1000)
    yield {
      id: id(`seance-${index + 1}-${slot.date}-${slot.startTime.replace(':', '')}`),
      workshopId: workshop.id,
      placeId: place.id,
      room: '',
      mediatorIds,
      partnerId: null,
      date: slot.date,
      startTime: slot.startTime,
      endTime: slot.endTime,
      capacity: 10,
      seatsLeft: null,
      registration: registrations[chance % 3] ?? WITHOUT,
      state,
      publicNote: state === CANCELLED ? 'La salle n’est pas disponible.' : '',
      cycle: null,
      festivalId: null,
      sequence: state === SCHEDULED ? 0 : 1,
      externalId: '',
      createdAt: stamp.createdAt,
      modifiedAt: stamp.modifiedAt,
    }
  }
}

function slotsOf(season: Season, weekdays: readonly Weekday[]): readonly Slot[] {
  const holidays = publicHolidays(Number(season.from.slice(0, 4)), Number(season.to.slice(0, 4)))
  const closed = new Set(holidays.map(({ from }) => from))
  const slots: Slot[] = []
  for (const date of eachDay(season.from, season.to)) {
    if (closed.has(date) || !weekdays.includes(weekdayOf(date))) continue
    for (const [startTime, endTime] of TIMES) slots.push({ date, startTime, endTime })
  }
  return slots
}

function stateOf(permille: number): SessionState {
  if (permille < 30) return CANCELLED
  if (permille < 40) return MOVED
  if (permille < 50) return POSTPONED
  if (permille < 100) return FULL
  if (permille < 130) return WAITING
  return SCHEDULED
}
