import {
  type CategoryId,
  id,
  instant,
  isTimeZone,
  type Markdown,
  minutesBetween,
  type Place,
  type SessionEntry,
  slugOf,
  type Workshop,
  wallClockAt,
} from '@escale/programme'
import { type OpenAgendaEvent, openAgendaEvent } from './event.ts'
import { accessOf, priceOf, registrationOf, stateOf } from './practical.ts'

/** One event of an agenda, as a sheet with its dates at its place. */
export interface ImportedEvent {
  readonly workshop: Workshop
  readonly place: Place
  readonly sessions: readonly SessionEntry[]
}

/** An event, or one date of an event, that cannot be brought in, and why, in French. */
export interface Refusal {
  readonly uid: string
  readonly title: string
  readonly reason: string
}

export interface ReadAgenda {
  readonly events: readonly ImportedEvent[]
  readonly refusals: readonly Refusal[]
}

/** Longer «dates» are exhibitions open for days or a mistake: a session fits in half a day. */
const LONGEST_MINUTES = 12 * 60

/**
 * Reads an OpenAgenda export: a list of events, or an answer with `events`. Identifiers and external ids come from
 * OpenAgenda's uids, so that reading twice gives the same documents. Texts are kept as they are; nothing is thrown away in
 * silence.
 */
export function readOpenAgenda(json: unknown, category: CategoryId): ReadAgenda {
  const list = listOf(json)
  const events: ImportedEvent[] = []
  const refusals: Refusal[] = []
  for (const given of list) {
    const parsed = openAgendaEvent.safeParse(given)
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
      refusals.push({
        ...identify(given),
        reason: `le champ «\u00A0${path.join('.')}\u00A0» est illisible (${message})`,
      })
    } else if (parsed.data.location === null && parsed.data.attendanceMode !== 2) {
      refusals.push({ ...identify(given), reason: 'l’événement n’a pas de lieu' })
    } else {
      const event = importEvent(parsed.data, category)
      refusals.push(...event.refusals)
      if (event.imported.sessions.length > 0) events.push(event.imported)
    }
  }
  return { events, refusals }
}

function listOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json
  if (typeof json !== 'object' || json === null) return []
  const events = 'events' in json ? json.events : [json]
  return Array.isArray(events) ? events : []
}

function identify(given: unknown): { uid: string; title: string } {
  const event = typeof given === 'object' && given !== null ? { ...given } : {}
  const uid = 'uid' in event ? String(event.uid) : '?'
  const slug = 'slug' in event ? String(event.slug) : ''
  return { uid, title: slug }
}

function importEvent(
  event: OpenAgendaEvent,
  category: CategoryId,
): { imported: ImportedEvent; refusals: Refusal[] } {
  const stamps = { createdAt: instant(event.createdAt), modifiedAt: instant(event.updatedAt) }
  const place = placeOf(event, stamps)
  const timeZone = isTimeZone(event.timezone) ? event.timezone : 'Europe/Paris'
  const sessions: SessionEntry[] = []
  const refusals: Refusal[] = []
  for (const { begin, end } of event.timings) {
    const minutes = Math.round((milliseconds(end) - milliseconds(begin)) / 60_000)
    if (minutes <= 0 || minutes > LONGEST_MINUTES) {
      const reason = `la date du ${begin.slice(0, 10)} dure ${minutes} minutes, une séance dure de 1 minute à 12 heures`
      refusals.push({ uid: String(event.uid), title: event.title, reason })
      continue
    }
    const [start, finish] = [wallClockAt(utc(begin), timeZone), wallClockAt(utc(end), timeZone)]
    const key = `openagenda:${event.uid}:${begin}`
    sessions.push({
      ...stamps,
      id: id(key),
      workshopId: id(`openagenda:${event.uid}`),
      placeId: place.id,
      room: '',
      mediatorIds: [],
      partnerId: null,
      date: start.date,
      startTime: start.time,
      endTime: finish.time,
      capacity: null,
      seatsLeft: null,
      registration: registrationOf(event),
      state: stateOf(event),
      publicNote: '',
      cycle: null,
      festivalId: null,
      sequence: 0,
      externalId: key,
    })
  }
  return {
    imported: { workshop: workshopOf(event, category, sessions[0], stamps), place, sessions },
    refusals,
  }
}

type Stamps = Pick<Place, 'createdAt' | 'modifiedAt'>

function workshopOf(
  event: OpenAgendaEvent,
  categoryId: CategoryId,
  first: SessionEntry | undefined,
  stamps: Stamps,
): Workshop {
  return {
    ...stamps,
    id: id(`openagenda:${event.uid}`),
    slug: slugOf(event.slug),
    title: event.title.trim(),
    promise: event.description.trim(),
    easyToRead: '',
    body: event.longDescription as Markdown,
    categoryId,
    audienceIds: [],
    level: 'all',
    format: event.attendanceMode === 2 ? 'online' : 'event',
    durationMinutes: first ? minutesBetween(first.startTime, first.endTime) : 0,
    price: priceOf(event.conditions),
    prerequisites: [],
    toBring: [],
    lent: [],
    languages: [],
    access: accessOf(event),
    image: null,
    resources: event.onlineAccessLink === '' ? [] : [onlineAccess(event.onlineAccessLink)],
    licence: '',
    build: null,
    sensor: null,
    mediaLiteracy: null,
    videoGame: null,
    procedures: null,
    externalId: `openagenda:${event.uid}`,
  }
}

function onlineAccess(url: string): Workshop['resources'][number] {
  return { kind: 'link', title: 'Lien pour suivre en ligne', url, description: '', transcript: '' }
}

function placeOf({ location, timezone }: OpenAgendaEvent, stamps: Stamps): Place {
  const key = location ? `openagenda:${location.uid}` : 'openagenda:en-ligne'
  const { name = 'En ligne', city = '', postalCode = '' } = location ?? {}
  const { latitude = null, longitude = null } = location ?? {}
  return {
    ...stamps,
    id: id(key),
    slug: slugOf(`${name} ${city}`),
    name: name.trim(),
    kind: location ? 'off-site' : 'online',
    town: city.trim(),
    address: streetOf(location?.address ?? '', postalCode),
    postalCode,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    access: [],
    accessNote: '',
    transport: '',
    phone: location?.phone ?? '',
    mail: location?.email ?? '',
    website: location?.website ?? '',
    openingHours: [],
    colour: null,
    parentId: null,
    timeZone: timezone === 'Europe/Paris' || !isTimeZone(timezone) ? null : timezone,
    pivot: '',
    appointmentUrl: '',
    accessUrl: '',
    externalId: key,
  }
}

/** OpenAgenda's address often repeats postal code and town, which have fields of their own. */
function streetOf(address: string, postalCode: string): string {
  const repeated = postalCode === '' ? -1 : address.indexOf(postalCode)
  return (repeated > 0 ? address.slice(0, repeated) : address).replace(/[\s,–-]+$/, '').trim()
}

function milliseconds(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds
}

function utc(iso: string) {
  return instant(Temporal.Instant.from(iso).toString({ fractionalSecondDigits: 3 }))
}
