import { cleanLine, fr } from '@escale/messages'
import { isHeld, type Session, type SessionId } from '@escale/programme'
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { POLICIES } from './client.ts'
import { contentLines, property } from './content-line.ts'
import type { EventSetting } from './context.ts'
import { plainDescription, summaryOf } from './description.ts'
import { extraLines } from './event-extras.ts'
import { locationOf } from './location.ts'
import { zoneOf } from './session-zone.ts'

/** RFC 7986 §5.3 asks a globally unique UID that never changes: the document's id at the network's domain. */
export function uidOf(sessionId: SessionId, domain: string): string {
  return cleanLine(`${sessionId}@${domain}`)
}

/**
 * One session as a VEVENT (RFC 5545 §3.6.1), folded, with final CRLF. Everything comes from the data, DTSTAMP and
 * LAST-MODIFIED included: the same session in the same setting gives the same bytes. `previous` is the session before it
 * in its cycle.
 */
export function renderEvent(session: Session, setting: EventSetting, previous: SessionId | null): string {
  const { domain } = setting.network
  const address = `${setting.siteUrl}/seances/${session.id}/`
  const answers = setting.detail === 'full' ? fr.answersOf(session) : fr.shortAnswersOf(session)
  const related =
    previous === null ? [] : [property('RELATED-TO', uidOf(previous, domain), { RELTYPE: 'SIBLING' })]
  return contentLines([
    ...coreLines(session, setting, plainDescription(answers, address)),
    ...related,
    ...extraLines(session, setting, answers, address),
    'END:VEVENT',
  ])
}

function coreLines(session: Session, setting: EventSetting, description: string): string[] {
  const changedAt = Temporal.Instant.from(session.changedAt)
  const attends = setting.purpose === 'attend' && isHeld(session)
  const { position } = session.place
  const event = ical().createEvent({
    id: uidOf(session.id, setting.network.domain),
    sequence: session.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    created: Temporal.Instant.from(session.createdAt),
    start: Temporal.Instant.from(session.start),
    end: Temporal.Instant.from(session.end),
    timezone: zoneOf(session) ?? 'UTC',
    summary: summaryOf(session),
    description,
    location: {
      title: locationOf(session.place),
      ...(position && { geo: { lat: position.latitude, lon: position.longitude } }),
    },
    categories: [{ name: cleanLine(session.category.name) }],
    status: statusOf(session, setting),
    transparency: attends ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: setting.client === 'outlook' && !attends ? ICalEventBusyStatus.FREE : null,
  })
  return event
    .toString()
    .split('\r\n')
    .filter((line) => line !== '' && line !== 'END:VEVENT')
}

function statusOf(session: Session, { client }: EventSetting): ICalEventStatus {
  const cancelled = !isHeld(session) && POLICIES[client].cancelledByStatus
  return cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
}
