import { demoNetwork } from '@escale/demo-network'
import { type AudienceId, addDays, buildProgramme, civilDate, id, type Programme } from '@escale/programme'
import { aCategory, anAudience, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { breadcrumb } from './breadcrumb.ts'
import { courseNode } from './course.ts'
import { eventNode } from './event.ts'
import { placeNode } from './library.ts'
import { type Node, printed } from './node.ts'
import { siteNodes } from './organisation.ts'

const SITE = 'https://ateliers.example'

/** What the documentation of search engines asks of each type, and nothing that schema.org does not define for it. */
const ASKED: Record<string, readonly string[]> = {
  Event: [
    'name',
    'startDate',
    'location',
    'eventStatus',
    'eventAttendanceMode',
    'organizer',
    'endDate',
    'image',
  ],
  Course: ['name', 'description', 'provider'],
  CourseInstance: ['courseMode', 'courseWorkload', 'startDate', 'location'],
  Offer: ['price', 'priceCurrency'],
  Library: ['name', 'address', 'telephone', 'url'],
  Place: ['name', 'address'],
  VirtualLocation: ['url'],
  PostalAddress: ['addressCountry'],
  OpeningHoursSpecification: ['opens', 'closes'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name', 'url'],
  WebSite: ['name', 'url'],
}

function missing(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(missing)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const type = String(node['@type'] ?? '').replace('EducationEvent', 'Event')
  const asked = '@type' in node && Object.keys(node).length > 2 ? (ASKED[type] ?? []) : []
  const lacking = asked.filter((key) => node[key] === undefined).map((key) => `${type} ${node.name}: ${key}`)
  return [...lacking, ...Object.values(node).flatMap(missing)]
}

const read = (nodes: readonly (Node | null)[]) =>
  JSON.parse(printed(nodes.filter((node) => node !== null)))['@graph']

function allNodes(programme: Programme): readonly (Node | null)[] {
  return [
    ...siteNodes(programme.network, SITE),
    ...programme.sessions.map((session) => eventNode(session, programme, SITE)),
    ...programme.workshops.all.map((workshop) =>
      courseNode(workshop, programme.sessionsOfWorkshop.get(workshop.id) ?? [], programme, SITE),
    ),
    ...programme.places.all.map((place) => placeNode(place, programme.closures, programme, SITE)),
    breadcrumb([{ name: 'Ateliers', path: '/ateliers/' }], SITE),
  ]
}

describe('what machines read', () => {
  it('has all that is asked of each type, over the whole demonstration network', () => {
    const programme = buildProgramme(demoNetwork({ today: civilDate('2026-11-22') }).documents)
    const graph = read(allNodes(programme))
    expect(graph.length).toBeGreaterThan(300)
    expect(missing(graph)).toEqual([])
  })

  it('notices what is missing', () => {
    expect(missing(read([{ '@type': 'Event', name: 'Rien', url: 'x' }]))).toContain('Event Rien: startDate')
  })

  it('cannot close the script it stands in', () => {
    expect(printed([{ name: '</script><b>' }])).not.toContain('<')
  })
})

describe('a session', () => {
  const session = (given: Parameters<typeof aSession>[1], workshop: Parameters<typeof aWorkshop>[1] = {}) => {
    const programme = aProgramme({
      categories: [aCategory('Loisirs')],
      audiences: [anAudience('Enfants', 6, 11), anAudience('Adolescents', 12, 17)],
      places: [aPlace('Port', { id: id('port') }), aPlace('En ligne', { id: id('web'), kind: 'online' })],
      workshops: [aWorkshop('Photos', { id: id('photos'), ...workshop })],
      sessions: [
        aSession('2026-12-12 10:00-12:00', { workshopId: id('photos'), placeId: id('port'), ...given }),
      ],
    })
    const [first] = programme.sessions
    if (!first) throw new Error('No session')
    return read([eventNode(first, programme, SITE)])[0]
  }
  const day = civilDate('2026-12-12')

  it.each([
    [{ kind: 'scheduled' }, 'EventScheduled'],
    [{ kind: 'cancelled', replacedBy: null }, 'EventCancelled'],
    [{ kind: 'postponed', previous: null, replacedBy: null }, 'EventPostponed'],
    [{ kind: 'moved', previousPlaceId: null }, 'EventScheduled'],
  ] as const)('that is %o is %s', (state, status) => {
    expect(session({ state }).eventStatus).toBe(`https://schema.org/${status}`)
  })

  it('that was put to another day says which it was', () => {
    const state = {
      kind: 'postponed',
      previous: { date: addDays(day, -7), startTime: null },
      replacedBy: null,
    } as const
    expect(session({ state })).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-12-05T09:00:00.000Z',
      startDate: '2026-12-12T09:00:00.000Z',
    })
  })

  it('says its ages, its price and whether a seat is left', () => {
    const audienceIds: readonly AudienceId[] = [id('enfants'), id('adolescents')]
    const paid = {
      price: { kind: 'paid', cents: 250, note: '' },
      audienceIds,
    } as const
    expect(session({ seatsLeft: 0 }, paid)).toMatchObject({
      typicalAgeRange: '6-17',
      isAccessibleForFree: false,
      offers: { price: '2.50', priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' },
    })
  })

  it('says nothing of a price that nobody said', () => {
    const event = session({}, { price: { kind: 'unstated', note: '' } })
    expect([event.offers, event.isAccessibleForFree]).toEqual([undefined, undefined])
  })

  it('online is nowhere else', () => {
    expect(session({ placeId: id('web') })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation' },
    })
  })
})
