import type { Weekday } from '../civil/date.ts'
import type { CivilTime } from '../civil/time.ts'
import type { PlaceId } from './ids.ts'
import type { Stamps, WebColour } from './network.ts'
import type { AccessCode, PlaceKind } from './vocabulary.ts'

/** One opening of one weekday, wall clock in the place's zone. */
export interface OpeningHours {
  readonly weekday: Weekday
  readonly opens: CivilTime
  readonly closes: CivilTime
  /** «semaines paires», «pendant les vacances»; empty when it is every week. */
  readonly note: string
}

/** WGS 84, decimal degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Where a session happens. */
export interface Place extends Stamps {
  readonly id: PlaceId
  readonly slug: string
  readonly name: string
  readonly kind: PlaceKind
  /** The commune, as people say it: `Port-Louis`. */
  readonly town: string
  /** Street address without postal code and town; empty for an online place. */
  readonly address: string
  readonly postalCode: string
  readonly position: Position | null
  readonly access: readonly AccessCode[]
  readonly accessNote: string
  /** How to come: bus lines, parking, station. */
  readonly transport: string
  readonly phone: string
  readonly mail: string
  readonly website: string
  readonly openingHours: readonly OpeningHours[]
  readonly colour: WebColour | null
  /** The e-bus a stop belongs to. */
  readonly parentId: PlaceId | null
  /** IANA zone of the place when it is not the network's. */
  readonly timeZone: string | null
  /** SIRET, RNA or RIDET: what the State knows the place by. Without it no national record can be made. */
  readonly pivot: string
  /** Where an appointment is booked online. */
  readonly appointmentUrl: string
  /** The place's page on acceslibre, the State's directory of accessibility. */
  readonly accessUrl: string
  /** Identifier in the system the place was imported from; empty when it was written here. */
  readonly externalId: string
}
