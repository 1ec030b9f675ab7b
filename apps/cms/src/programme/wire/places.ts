import { clock, flag, number, part, parts, reference, text } from '../../storage/read.ts'
import type { Row } from '../../storage/rows.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { ACCESS_FIELD, PLACE_KIND, WEEKDAY } from '../../vocabulary/tables.ts'
import { ID_ONLY, type Reader, stamps } from './reader.ts'

export function access(row: Row): readonly string[] {
  const means = part(row, 'access')
  if (means === null) return []
  return Object.entries(ACCESS_FIELD).flatMap(([code, field]) => (flag(means, field) ? [code] : []))
}

/** Sent as soon as one of the two is known, so that half a position is refused by name instead of lost. */
export function position(row: Row) {
  const [latitude, longitude] = [number(row, 'latitude'), number(row, 'longitude')]
  return latitude === null && longitude === null ? null : { latitude, longitude }
}

function openingHours(row: Row) {
  const weekday = codeOf(WEEKDAY, row.weekday)
  return {
    weekday: weekday === null ? null : Number(weekday),
    opens: clock(row, 'opens'),
    closes: clock(row, 'closes'),
    note: text(row, 'note'),
  }
}

export const PLACES: Reader = {
  uid: 'api::place.place',
  collection: 'places',
  noun: { the: 'le lieu', feminine: false },
  name: 'name',
  visible: {},
  populate: { access: true, openingHours: true, parent: ID_ONLY },
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    kind: codeOf(PLACE_KIND, row.kind),
    town: text(row, 'town'),
    address: text(row, 'address'),
    postalCode: text(row, 'postalCode'),
    position: position(row),
    access: access(row),
    accessNote: text(row, 'accessNote'),
    transport: text(row, 'transport'),
    phone: text(row, 'phone'),
    mail: text(row, 'mail'),
    website: text(row, 'website'),
    openingHours: parts(row, 'openingHours').map(openingHours),
    colour: text(row, 'colour'),
    parentId: reference(row, 'parent'),
    timeZone: text(row, 'timeZone'),
    pivot: text(row, 'pivot'),
    appointmentUrl: text(row, 'appointmentUrl'),
    accessUrl: text(row, 'accessUrl'),
    externalId: text(row, 'externalId'),
  }),
}
