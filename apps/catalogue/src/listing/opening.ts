import {
  addDays,
  type CivilDate,
  type CivilTime,
  type Closure,
  type Instant,
  type OpeningHours,
  type Place,
  type Programme,
  partsOf,
  wallClockAt,
  weekdayOf,
} from '@escale/programme'
import { type PublicHolidayRegion, publicHolidayRegionOf, publicHolidays } from '@escale/scheduling'

/** When the door opens next. */
export interface NextOpening {
  readonly date: CivilDate
  readonly opening: OpeningHours
}

/** What a place's door says at a given moment. */
export type Openness =
  | { readonly kind: 'open'; readonly until: CivilTime }
  /** Within hours that hold some weeks only: what those weeks are is written in words. */
  | { readonly kind: 'perhaps-open'; readonly opening: OpeningHours }
  | { readonly kind: 'closed'; readonly next: NextOpening | null }
  | { readonly kind: 'closure'; readonly closure: Closure; readonly next: NextOpening | null }
  /** Nobody wrote what the place does on public holidays. */
  | { readonly kind: 'public-holiday'; readonly name: string }

/** How far ahead the next opening is looked for, in days. */
const AHEAD = 35

/** Whether the door is open; `null` for a place without hours. */
export function opennessOf(place: Place, programme: Programme, now: Instant): Openness | null {
  if (place.openingHours.length === 0) return null
  const { date, time } = wallClockAt(now, place.timeZone ?? programme.network.timeZone)
  const closures = closuresOf(place, programme, date)
  const dayOff = (day: CivilDate) => publicHolidayName(place, programme, day)
  const next = nextOpening(place, closures, dayOff, { date, time })
  const closure = closures.find(({ from, to }) => from <= date && date <= to)
  if (closure) return { kind: 'closure', closure, next }
  const holiday = dayOff(date)
  if (holiday !== null) return { kind: 'public-holiday', name: holiday }
  const present = hoursOn(place, date).find(({ opens, closes }) => opens <= time && time < closes)
  if (!present) return { kind: 'closed', next }
  return present.note === ''
    ? { kind: 'open', until: present.closes }
    : { kind: 'perhaps-open', opening: present }
}

/** The closures of a place and of the whole network that are not over, the nearest first. */
export function closuresOf(place: Place, { closures }: Programme, today: CivilDate): readonly Closure[] {
  const mine = [null, place.id, place.parentId]
  return closures.filter(({ placeId, to }) => mine.includes(placeId) && to >= today)
}

/** The openings of a day, in order. */
export function hoursOn({ openingHours }: Place, date: CivilDate): readonly OpeningHours[] {
  const weekday = weekdayOf(date)
  return openingHours
    .filter((opening) => opening.weekday === weekday)
    .sort((one, other) => (one.opens < other.opens ? -1 : 1))
}

function nextOpening(
  place: Place,
  closures: readonly Closure[],
  dayOff: (day: CivilDate) => string | null,
  now: { date: CivilDate; time: CivilTime },
): NextOpening | null {
  for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
    const date = addDays(now.date, ahead)
    if (closures.some(({ from, to }) => from <= date && date <= to)) continue
    if (dayOff(date) !== null) continue
    const opening = hoursOn(place, date).find(({ opens }) => ahead > 0 || opens > now.time)
    if (opening) return { date, opening }
  }
  return null
}

const almanacs = new Map<string, ReadonlyMap<CivilDate, string>>()

/** What the network says of a day goes before the official list. */
function publicHolidayName(
  { postalCode }: Place,
  { publicHolidays: own }: Programme,
  date: CivilDate,
): string | null {
  const said = own.find((day) => day.date === date)
  if (said) return said.dayOff ? said.name : null
  const region = publicHolidayRegionOf(postalCode)
  return almanacOf(region, partsOf(date).year).get(date) ?? null
}

function almanacOf(region: PublicHolidayRegion, year: number): ReadonlyMap<CivilDate, string> {
  const key = `${region} ${year}`
  const known = almanacs.get(key)
  if (known) return known
  const almanac = new Map(publicHolidays(year, year, region).map(({ from, name }) => [from, name]))
  almanacs.set(key, almanac)
  return almanac
}
