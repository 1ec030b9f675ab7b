import type { AudienceId, CategoryId, MediatorId, PartnerId, PlaceId } from './ids.ts'
import type { Stamps, WebColour } from './network.ts'
import type { MediationService, Motif, PartnerKind } from './vocabulary.ts'

/** A family of workshops: content that the network renames, re-orders and colours. */
export interface Category extends Stamps {
  readonly id: CategoryId
  readonly slug: string
  readonly name: string
  /** An inviting line: «Mesurer l’air». */
  readonly invitation: string
  readonly description: string
  readonly colour: WebColour | null
  readonly motif: Motif
  /** What it is called in the national directory; `null` until the network says. */
  readonly service: MediationService | null
  /** Smaller comes first. */
  readonly order: number
}

/** Who a workshop is for. Ages in completed years, both ends included; `null` is open-ended. */
export interface Audience extends Stamps {
  readonly id: AudienceId
  readonly slug: string
  readonly name: string
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly order: number
}

/** What the public may know of a member of staff: a first name and a role. */
export interface Mediator extends Stamps {
  readonly id: MediatorId
  readonly name: string
  readonly role: string
  readonly placeIds: readonly PlaceId[]
}

/** An actor of the territory: what it does, for whom, where and when, in its own words. */
export interface Partner extends Stamps {
  readonly id: PartnerId
  readonly slug: string
  readonly name: string
  readonly kind: PartnerKind
  readonly what: string
  readonly forWhom: string
  readonly where: string
  readonly when: string
  readonly town: string
  readonly phone: string
  readonly link: string
}
