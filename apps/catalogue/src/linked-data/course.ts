import { fr } from '@escale/messages'
import { isHeld, type Programme, type Session, type Workshop } from '@escale/programme'
import type { Node } from './node.ts'
import { organisation } from './organisation.ts'
import { ageRange, amount, isFree, location } from './terms.ts'

const MOST_INSTANCES = 20

/** A sheet and its coming dates (schema.org Course). */
export function courseNode(
  workshop: Workshop,
  dates: readonly Session[],
  programme: Programme,
  siteUrl: string,
): Node {
  const url = `${siteUrl}/ateliers/${workshop.slug}/`
  const audiences = programme.audiences.all.filter(({ id }) => workshop.audienceIds.includes(id))
  const family = programme.categories.all.find(({ id }) => id === workshop.categoryId)
  const workload = `PT${workshop.durationMinutes}M`
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: workshop.title,
    description: workshop.promise,
    image: `${siteUrl}/partage/ateliers/${workshop.slug}.png`,
    provider: organisation(programme.network, siteUrl),
    about: family?.name ?? null,
    educationalLevel: fr.labels.levels[workshop.level],
    timeRequired: workload,
    coursePrerequisites: workshop.prerequisites,
    typicalAgeRange: ageRange(audiences),
    inLanguage: 'fr',
    isAccessibleForFree: isFree(workshop.price),
    license: workshop.licence,
    offers:
      workshop.price.kind === 'unstated'
        ? null
        : {
            '@type': 'Offer',
            category: workshop.price.kind === 'paid' ? 'Paid' : 'Free',
            price: amount(workshop.price),
            priceCurrency: 'EUR',
          },
    hasCourseInstance: dates
      .filter(isHeld)
      .slice(0, MOST_INSTANCES)
      .map((session) => ({
        '@type': 'CourseInstance',
        courseMode: session.place.kind === 'online' ? 'Online' : 'Onsite',
        courseWorkload: workload,
        startDate: session.start,
        endDate: session.end,
        url: `${siteUrl}/seances/${session.id}/`,
        location: location(session.place, siteUrl),
      })),
  }
}
