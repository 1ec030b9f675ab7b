import type { CivilDate } from '../civil/date.ts'
import type {
  ClosureId,
  CycleId,
  FestivalId,
  PlaceId,
  PublicHolidayId,
  RedirectId,
  SchoolHolidayId,
} from './ids.ts'
import type { Markdown, Stamps } from './network.ts'
import type { SchoolZone } from './vocabulary.ts'

/** A numbered suite of sessions. */
export interface Cycle extends Stamps {
  readonly id: CycleId
  readonly slug: string
  readonly title: string
  readonly description: Markdown
  /** How many sessions it has in all. */
  readonly length: number
  /** Whether the whole suite is to be followed. */
  readonly wholeOnly: boolean
}

/** Groups sessions under one banner. Days included at both ends. */
export interface Festival extends Stamps {
  readonly id: FestivalId
  readonly slug: string
  readonly title: string
  readonly promise: string
  readonly description: Markdown
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Days on which a place, or the whole network when `placeId` is `null`, is closed. Included at both ends. */
export interface Closure extends Stamps {
  readonly id: ClosureId
  readonly placeId: PlaceId | null
  readonly from: CivilDate
  readonly to: CivilDate
  readonly reason: string
}

/** Days without school, included at both ends: from the Saturday after class to the Sunday before it resumes. */
export interface SchoolHoliday extends Stamps {
  readonly id: SchoolHolidayId
  readonly zone: SchoolZone
  readonly name: string
  readonly from: CivilDate
  readonly to: CivilDate
  /** The date is announced by a secondary source only. */
  readonly provisional: boolean
}

/** What a network says of one day against the official list: a day off of its own, or a public holiday it works on. */
export interface PublicHoliday extends Stamps {
  readonly id: PublicHolidayId
  readonly date: CivilDate
  readonly name: string
  /** False for an official holiday on which the network is open, as Whit Monday may be. */
  readonly dayOff: boolean
}

/** An address that changed: the old slug answers 301 to the new one. */
export interface Redirect extends Stamps {
  readonly id: RedirectId
  readonly kind: 'place' | 'workshop' | 'cycle' | 'festival' | 'category'
  readonly fromSlug: string
  readonly toSlug: string
}
