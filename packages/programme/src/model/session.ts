import type { CivilDate } from '../civil/date.ts'
import type { CivilTime } from '../civil/time.ts'
import type { CycleId, FestivalId, MediatorId, PartnerId, PlaceId, SessionId, WorkshopId } from './ids.ts'
import type { Stamps } from './network.ts'

/** How to reach the place to sign up; empty strings when that way is not offered. */
export interface RegistrationWays {
  readonly onSite: boolean
  readonly phone: string
  readonly mail: string
  readonly link: string
}

export type Registration =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'advised' | 'required'
      readonly opensOn: CivilDate | null
      readonly ways: RegistrationWays
    }

/** What the public must know of a session besides when and where. */
export type SessionState =
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'full' }
  | { readonly kind: 'waiting-list' }
  /** Takes place at its present date instead of the previous one, when that is known; when it is not, the session is
   * put off and `replacedBy` leads to its new date, if there is one. */
  | {
      readonly kind: 'postponed'
      readonly previous: { readonly date: CivilDate; readonly startTime: CivilTime | null } | null
      readonly replacedBy: SessionId | null
    }
  | { readonly kind: 'moved'; readonly previousPlaceId: PlaceId | null }
  | { readonly kind: 'cancelled'; readonly replacedBy: SessionId | null }

/** One date of a workshop at one place, as the CMS keeps it: references are ids. Only public sessions are known. */
export interface SessionEntry extends Stamps {
  readonly id: SessionId
  readonly workshopId: WorkshopId
  readonly placeId: PlaceId
  readonly room: string
  readonly mediatorIds: readonly MediatorId[]
  readonly partnerId: PartnerId | null
  /** Wall clock in the place's zone; an end at or before the start is on the next day. */
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  readonly capacity: number | null
  readonly seatsLeft: number | null
  readonly registration: Registration
  readonly state: SessionState
  /** What the public is told: the reason of a cancellation, a word on access. */
  readonly publicNote: string
  readonly cycle: { readonly cycleId: CycleId; readonly number: number } | null
  readonly festivalId: FestivalId | null
  /** RFC 5545 SEQUENCE: rises when what a subscriber sees changes. */
  readonly sequence: number
  readonly externalId: string
}

/** No way to sign up yet: where the ways one has are filled in. */
export const EMPTY_WAYS: RegistrationWays = { onSite: false, phone: '', mail: '', link: '' }
