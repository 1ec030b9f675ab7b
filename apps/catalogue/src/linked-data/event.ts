import { fr } from '@escale/messages'
import { type CivilTime, instantOf, isHeld, type Programme, type Session } from '@escale/programme'
import type { Node } from './node.ts'
import { organisation } from './organisation.ts'
import { ageRange, amount, isFree, location } from './terms.ts'

/** One session (schema.org EducationEvent, or Event for what is played and celebrated). */
export function eventNode(session: Session, { network }: Programme, siteUrl: string): Node {
  const { workshop, place, festival, cycle, mediators } = session
  const url = `${siteUrl}/seances/${session.id}/`
  return {
    '@type': workshop.format === 'event' ? 'Event' : 'EducationEvent',
    '@id': url,
    url,
    name: workshop.title,
    description: workshop.promise,
    image: `${siteUrl}/partage/seances/${session.id}.png`,
    startDate: session.start,
    endDate: session.end,
    eventStatus: `https://schema.org/${statusOf(session)}`,
    previousStartDate: previousStart(session),
    eventAttendanceMode: `https://schema.org/${place.kind === 'online' ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: location(place, siteUrl),
    organizer: organisation(network, siteUrl),
    performer: mediators.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    offers: offerOf(session, url),
    isAccessibleForFree: isFree(workshop.price),
    typicalAgeRange: ageRange(session.audiences),
    maximumAttendeeCapacity: session.capacity,
    remainingAttendeeCapacity: session.seatsLeft,
    inLanguage: 'fr',
    about: { '@id': `${siteUrl}/ateliers/${workshop.slug}/` },
    superEvent: superEvent(),
  }

  function superEvent(): Node | null {
    if (festival) {
      const { title: name, from, to, slug } = festival
      const path = `${siteUrl}/festivals/${slug}/`
      return {
        '@type': 'Festival',
        '@id': path,
        name,
        startDate: from,
        endDate: to,
        url: path,
        location: location(place, siteUrl),
      }
    }
    if (!cycle) return null
    const path = `${siteUrl}/cycles/${cycle.cycle.slug}/`
    return { '@type': 'EventSeries', '@id': path, name: cycle.cycle.title, url: path }
  }
}

/** What to say of a session that nobody attends any more, or elsewhere, or later. */
function statusOf(session: Session): string {
  if (session.state.kind === 'cancelled') return 'EventCancelled'
  if (!isHeld(session)) return 'EventPostponed'
  return session.state.kind === 'postponed' ? 'EventRescheduled' : 'EventScheduled'
}

function previousStart({ state, startTime, timeZone }: Session): string | null {
  if (state.kind !== 'postponed') return null
  const time: CivilTime = state.previous.startTime ?? startTime
  return instantOf(state.previous.date, time, timeZone)
}

function offerOf(session: Session, url: string): Node | null {
  const { workshop, registration, state, seatsLeft } = session
  if (workshop.price.kind === 'unstated') return null
  const full = state.kind === 'full' || state.kind === 'waiting-list' || seatsLeft === 0
  return {
    '@type': 'Offer',
    url,
    price: amount(workshop.price),
    priceCurrency: 'EUR',
    description: fr.price(workshop.price),
    availability: `https://schema.org/${!isHeld(session) ? 'Discontinued' : full ? 'SoldOut' : 'InStock'}`,
    validFrom: registration.kind === 'none' ? null : registration.opensOn,
  }
}
