import type { CivilDate } from '../civil/date.ts'
import type { ClosureId, MediatorId, PlaceId, SessionId, WorkshopId } from './ids.ts'

/**
 * What planning finds out and staff read: here, and not in `@escale/scheduling` that works it out, so that the package
 * of words can word it.
 */

/** Why a rule leaves a day out. */
export type SkipReason =
  | { readonly kind: 'school-holiday'; readonly name: string }
  | { readonly kind: 'outside-school-holidays' }
  /** The rule wants school holidays only, and nobody has published this year's. */
  | { readonly kind: 'school-holidays-unknown' }
  | { readonly kind: 'public-holiday'; readonly name: string }
  | { readonly kind: 'closure'; readonly name: string }

/** Days, included at both ends, of which a calendar says nothing although a rule depends on it. */
export interface UnknownDays {
  readonly what: 'school-holidays' | 'public-holidays'
  readonly from: CivilDate
  readonly to: CivilDate
}

/** `error` cannot be held, `warning` is likely a mistake, `note` is worth knowing. */
export type ClashGrade = 'error' | 'warning' | 'note'

/** Two sessions, or a session and its place, that do not go together. Pairs are in the order of their start. */
export type Clash =
  | {
      readonly kind: 'same-mediator'
      readonly grade: 'error'
      readonly sessionIds: readonly [SessionId, SessionId]
      readonly mediatorId: MediatorId
    }
  /** An error in a named room; a warning when neither session says its room. */
  | {
      readonly kind: 'same-room'
      readonly grade: 'error' | 'warning'
      readonly sessionIds: readonly [SessionId, SessionId]
      readonly placeId: PlaceId
      /** As typed; empty when not said. */
      readonly room: string
    }
  | {
      readonly kind: 'closed'
      readonly grade: 'error'
      readonly sessionIds: readonly [SessionId]
      readonly placeId: PlaceId
      readonly closureId: ClosureId
      /** Whether the whole network is closed, and not this place alone. */
      readonly network: boolean
      readonly reason: string
    }
  | {
      readonly kind: 'outside-opening-hours'
      readonly grade: 'warning'
      readonly sessionIds: readonly [SessionId]
      readonly placeId: PlaceId
    }
  | {
      readonly kind: 'same-workshop-nearby'
      readonly grade: 'note'
      readonly sessionIds: readonly [SessionId, SessionId]
      readonly workshopId: WorkshopId
      readonly placeIds: readonly [PlaceId, PlaceId]
      readonly date: CivilDate
      /** As the crow flies; `null` when the places are neighbours by their town alone. */
      readonly kilometres: number | null
    }
