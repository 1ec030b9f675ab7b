import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { clock, number, part, text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'
import type { Standing } from './gesture.ts'

/** What makes a subscriber's calendar show the session again (RFC 5545 §3.8.7.4). */
const SEEN = [
  'workshopId',
  'placeId',
  'room',
  'date',
  'startTime',
  'endTime',
  'state',
  'replacedById',
  'previousDate',
  'previousStartTime',
  'previousPlaceId',
  'publicNote',
  'registrationKind',
  'cycleId',
  'cycleNumber',
  'festivalId',
] as const

/** What the CMS writes on a session by itself: its sequence, and the label staff know it by. */
export async function keepSessionTrail(
  strapi: Core.Strapi,
  before: Standing,
  after: Standing,
): Promise<Row | null> {
  const { desk } = after
  if (desk === null) return null
  const risen = before.desk !== null && isSeenChange(before.desk, desk)
  const sequence = (number(desk, 'sequence') ?? 0) + (risen ? 1 : 0)
  const label = labelOf(desk)
  if (!risen && label === text(desk, 'label')) return null
  const trail = { sequence, label }
  // Not through the query engine: it would stamp the session as changed a second time.
  await strapi.db.transaction(({ trx }) => trx('sessions').where({ id: desk.id }).update(trail))
  return trail
}

function isSeenChange(before: Row, after: Row): boolean {
  const [old, now] = [SESSIONS.wire(before), SESSIONS.wire(after)]
  return before.publication !== after.publication || SEEN.some((field) => old[field] !== now[field])
}

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

/** `12 déc. 2026, 10:00 · Sauvegarder ses photos · Médiathèque de Port-Louis` */
export function labelOf(session: Row): string {
  const [year, month, day] = (text(session, 'date') ?? '').split('-').map(Number)
  const when =
    year && month && day ? `${day} ${MONTHS[month - 1]} ${year}, ${clock(session, 'startTime') ?? '?'}` : '?'
  const workshop = part(session, 'workshop')
  const place = part(session, 'place')
  return [when, workshop && text(workshop, 'title'), place && text(place, 'name')]
    .filter((piece) => piece)
    .join(' · ')
    .slice(0, 255)
}
