import { civilDate } from './civil/date.ts'
import { instant } from './civil/instant.ts'
import { civilTime } from './civil/time.ts'
import { id } from './model/ids.ts'
import type { Network, Stamps } from './model/network.ts'
import type { Closure, Cycle, Festival, PublicHoliday, SchoolHoliday } from './model/occasions.ts'
import type { Audience, Category, Mediator, Partner } from './model/people.ts'
import type { Place } from './model/place.ts'
import type { SessionEntry } from './model/session.ts'
import { slugOf } from './model/words.ts'
import type { Workshop } from './model/workshop.ts'
import { COLLECTIONS, type Collection, type ProgrammeDocuments } from './snapshot/documents.ts'
import { buildProgramme, type Programme } from './snapshot/programme.ts'

/** The vocabulary of the tests: each builder says the plainest document, its argument what the test is about. */
export const stamps: Stamps = {
  createdAt: instant('2026-09-01T08:00:00.000Z'),
  modifiedAt: instant('2026-09-01T08:00:00.000Z'),
}

export function aNetwork(given: Partial<Network> = {}): Network {
  return {
    ...stamps,
    name: 'Réseau des Estuaires',
    tagline: 'Fabriquer, jouer, comprendre.',
    logo: null,
    domain: 'estuaires.example',
    timeZone: 'Europe/Paris',
    schoolZone: 'B',
    phone: '',
    mail: '',
    coordinatorMail: '',
    website: '',
    colours: { primary: null, secondary: null },
    synonyms: [],
    about: '' as Network['about'],
    legalNotice: '' as Network['about'],
    privacy: '' as Network['about'],
    accessibilityStatement: '' as Network['about'],
    ...given,
  }
}

export function aPlace(name: string, given: Partial<Place> = {}): Place {
  return {
    ...stamps,
    id: id(slugOf(name)),
    slug: slugOf(name),
    name,
    kind: 'library',
    town: 'Port-Louis',
    address: '2 quai du Port',
    postalCode: '56290',
    position: null,
    access: [],
    accessNote: '',
    transport: '',
    phone: '',
    mail: '',
    website: '',
    openingHours: [],
    colour: null,
    parentId: null,
    timeZone: null,
    pivot: '',
    appointmentUrl: '',
    accessUrl: '',
    externalId: '',
    ...given,
  }
}

export function aCategory(name: string, given: Partial<Category> = {}): Category {
  const slug = slugOf(name)
  return {
    ...stamps,
    id: id(slug),
    slug,
    name,
    invitation: name,
    description: '',
    colour: null,
    motif: 'frames',
    service: null,
    order: 1,
    ...given,
  }
}

export function anAudience(name: string, ageFrom: number | null, ageTo: number | null): Audience {
  return { ...stamps, id: id(slugOf(name)), slug: slugOf(name), name, ageFrom, ageTo, order: 1 }
}

export function aMediator(name: string): Mediator {
  return { ...stamps, id: id(slugOf(name)), name, role: 'médiatrice numérique', placeIds: [] }
}

export function aPartner(name: string): Partner {
  const slug = slugOf(name)
  return {
    ...stamps,
    id: id(slug),
    slug,
    name,
    kind: 'association',
    what: '',
    forWhom: '',
    where: '',
    when: '',
    town: '',
    phone: '',
    link: '',
  }
}

export function aWorkshop(title: string, given: Partial<Workshop> = {}): Workshop {
  return {
    ...stamps,
    id: id(slugOf(title)),
    slug: slugOf(title),
    title,
    promise: '',
    easyToRead: '',
    body: '' as Workshop['body'],
    categoryId: id('loisirs'),
    audienceIds: [],
    level: 'beginner',
    format: 'workshop',
    durationMinutes: 120,
    price: { kind: 'free' },
    prerequisites: [],
    toBring: [],
    lent: [],
    languages: [],
    access: [],
    image: null,
    resources: [],
    licence: '',
    build: null,
    sensor: null,
    mediaLiteracy: null,
    videoGame: null,
    procedures: null,
    externalId: '',
    ...given,
  }
}

/** `when` reads `2026-12-12 10:00-12:00`. */
export function aSession(when: string, given: Partial<SessionEntry> = {}): SessionEntry {
  const [date = '', hours = ''] = when.split(' ')
  const [startTime = '', endTime = ''] = hours.split('-')
  return {
    ...stamps,
    id: id(slugOf(when)),
    workshopId: id('photos'),
    placeId: id('port'),
    room: '',
    mediatorIds: [],
    partnerId: null,
    date: civilDate(date),
    startTime: civilTime(startTime),
    endTime: civilTime(endTime),
    capacity: null,
    seatsLeft: null,
    registration: { kind: 'none' },
    state: { kind: 'scheduled' },
    publicNote: '',
    cycle: null,
    festivalId: null,
    sequence: 0,
    externalId: '',
    ...given,
  }
}

export function aFestival(title: string, from: string, to: string): Festival {
  const slug = slugOf(title)
  return {
    ...stamps,
    id: id(slug),
    slug,
    title,
    promise: '',
    description: '' as Festival['description'],
    from: civilDate(from),
    to: civilDate(to),
  }
}

export function aCycle(title: string, length: number): Cycle {
  const slug = slugOf(title)
  return {
    ...stamps,
    id: id(slug),
    slug,
    title,
    description: '' as Cycle['description'],
    length,
    wholeOnly: false,
  }
}

export function aClosure(reason: string, from: string, to: string): Closure {
  return {
    ...stamps,
    id: id(slugOf(reason)),
    placeId: null,
    from: civilDate(from),
    to: civilDate(to),
    reason,
  }
}

export function aSchoolHoliday(name: string, from: string, to: string): SchoolHoliday {
  return {
    ...stamps,
    id: id(slugOf(name)),
    zone: 'B',
    name,
    from: civilDate(from),
    to: civilDate(to),
    provisional: false,
  }
}

export function aPublicHoliday(name: string, date: string, over: Partial<PublicHoliday> = {}): PublicHoliday {
  return { ...stamps, id: id(slugOf(name)), name, date: civilDate(date), dayOff: true, ...over }
}

type DocumentOf<Name extends Collection> =
  ProgrammeDocuments[Name] extends ReadonlyMap<unknown, infer Document> ? Document : never

type Lists = { [Name in Collection]?: readonly DocumentOf<Name>[] }

/** Documents by id; a network, a family «loisirs», a place «port» and a sheet «photos» are there unless replaced. */
export function documents(lists: Lists = {}, network: Network = aNetwork()): ProgrammeDocuments {
  const all: Lists = {
    categories: [aCategory('Loisirs')],
    places: [aPlace('Médiathèque du Port', { id: id('port'), slug: 'port' })],
    workshops: [aWorkshop('Mettre ses photos à l’abri', { id: id('photos'), slug: 'photos' })],
    ...lists,
  }
  const maps = COLLECTIONS.map((name) => [
    name,
    new Map<unknown, unknown>((all[name] ?? []).map((document) => [document.id, document])),
  ])
  return { network, ...Object.fromEntries(maps) }
}

export function aProgramme(lists: Lists = {}, network: Network = aNetwork()): Programme {
  return buildProgramme(documents(lists, network))
}
