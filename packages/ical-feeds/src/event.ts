import { fr } from '@escale/messages'
import { isHeld, type Session } from '@escale/programme'
import ical, { ICalEventStatus, type ICalLocation } from 'ical-generator'
import { contentLines, uri } from './content-line.ts'
import { descriptionOf, summaryOf } from './description.ts'

/** Where the catalogue is: absolute addresses come from configuration, never from a request. */
export interface FeedContext {
  /** `https://agenda.example`, without final slash. */
  readonly siteUrl: string
}

/** RFC 7986 §5.3 asks a globally unique UID that never changes: the document's id at the network's domain. */
export function uidOf(session: Pick<Session, 'id'>, domain: string): string {
  return `${session.id}@${domain}`
}

/**
 * One session as a VEVENT (RFC 5545 §3.6.1), folded, with final CRLF. Everything comes from the data, DTSTAMP and
 * LAST-MODIFIED included: the same session gives the same bytes.
 */
export function renderEvent(session: Session, domain: string, { siteUrl }: FeedContext): string {
  const address = `${siteUrl}/seances/${session.id}/`
  const changedAt = Temporal.Instant.from(session.changedAt)
  const event = ical().createEvent({
    id: uidOf(session, domain),
    sequence: session.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    created: Temporal.Instant.from(session.createdAt),
    start: Temporal.Instant.from(session.start),
    end: Temporal.Instant.from(session.end),
    timezone: session.timeZone,
    summary: summaryOf(session),
    description: descriptionOf(session, address),
    location: locationOf(session),
    categories: [{ name: session.category.name }],
    status: isHeld(session) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  })
  // ical-generator writes URL as TEXT, with backslashes that break a link: it is written here.
  return contentLines([...propertiesOf(event.toString()), `URL:${uri(address)}`, 'END:VEVENT'])
}

function propertiesOf(component: string): string[] {
  return component.split('\r\n').filter((line) => line !== '' && line !== 'END:VEVENT')
}

function locationOf({ place }: Session): ICalLocation {
  const title = fr.placeAndTown(place)
  const address = place.kind === 'online' ? '' : fr.postalAddress(place)
  const geo = place.position && { lat: place.position.latitude, lon: place.position.longitude }
  return { title: address === '' ? title : `${title}, ${address}`, ...(geo && { geo }) }
}
