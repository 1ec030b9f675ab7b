import { isHeld, type Session } from '@escale/programme'

/** The session for search engines (schema.org Event, JSON-LD). `<` is escaped: the text sits inside a script element. */
export function eventData(session: Session, siteUrl: string, organiser: string): string {
  const { workshop, place, state } = session
  const online = place.kind === 'online'
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: workshop.title,
    description: workshop.promise,
    startDate: session.start,
    endDate: session.end,
    url: `${siteUrl}/seances/${session.id}/`,
    eventStatus: `https://schema.org/${statusOf(session)}`,
    ...(state.kind === 'postponed' ? { previousStartDate: state.previous.date } : {}),
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    ...(workshop.price.kind !== 'unstated' && { isAccessibleForFree: workshop.price.kind === 'free' }),
    inLanguage: 'fr',
    organizer: { '@type': 'Organization', name: organiser, url: siteUrl },
    location: online
      ? { '@type': 'VirtualLocation', url: `${siteUrl}/seances/${session.id}/` }
      : {
          '@type': 'Place',
          name: place.name,
          address: {
            '@type': 'PostalAddress',
            streetAddress: place.address,
            postalCode: place.postalCode,
            addressLocality: place.town,
          },
        },
  }
  return JSON.stringify(event).replace(/</g, '\\u003c')
}

function statusOf(session: Session): string {
  if (session.state.kind === 'cancelled') return 'EventCancelled'
  if (!isHeld(session)) return 'EventPostponed'
  return session.state.kind === 'postponed' ? 'EventRescheduled' : 'EventScheduled'
}
