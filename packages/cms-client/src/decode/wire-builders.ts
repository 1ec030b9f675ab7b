import type {
  WireNetworkFragment,
  WirePlaceFragment,
  WireSessionFragment,
  WireWorkshopFragment,
} from '../generated/operations.ts'

/** Vocabulary of the tests: the plainest document the CMS may send, and what the test is about. */
const stamps = { createdAt: '2026-09-01T08:00:00.000Z', updatedAt: '2026-09-01T08:00:00.000Z' }

export function wireNetwork(given: Partial<WireNetworkFragment> = {}): WireNetworkFragment {
  return {
    ...stamps,
    documentId: 'network',
    name: 'Réseau des Estuaires',
    tagline: null,
    logo: null,
    domain: 'estuaires.example',
    timeZone: 'Europe/Paris',
    schoolZone: 'B',
    phone: null,
    mail: null,
    coordinatorMail: null,
    website: null,
    colours: null,
    synonyms: null,
    about: null,
    legalNotice: null,
    privacy: null,
    accessibilityStatement: null,
    ...given,
  }
}

export function wirePlace(given: Partial<WirePlaceFragment> = {}): WirePlaceFragment {
  return {
    ...stamps,
    documentId: 'port',
    slug: 'port',
    name: 'Médiathèque du Port',
    kind: 'library',
    town: 'Port-Louis',
    address: null,
    postalCode: null,
    position: null,
    access: [],
    accessNote: null,
    transport: null,
    phone: null,
    mail: null,
    website: null,
    openingHours: [],
    colour: null,
    parentId: null,
    timeZone: null,
    pivot: null,
    appointmentUrl: null,
    accessUrl: null,
    externalId: null,
    ...given,
  }
}

export function wireCategory(documentId = 'loisirs') {
  return {
    ...stamps,
    documentId,
    slug: documentId,
    name: 'Loisirs',
    invitation: null,
    description: null,
    colour: '#f5b63f',
    motif: 'frames',
    service: null,
    order: 1,
  }
}

export function wireWorkshop(given: Partial<WireWorkshopFragment> = {}): WireWorkshopFragment {
  return {
    ...stamps,
    documentId: 'photos',
    slug: 'photos',
    title: 'Photos',
    promise: null,
    easyToRead: null,
    body: null,
    categoryId: 'loisirs',
    audienceIds: [],
    level: 'beginner',
    format: 'workshop',
    durationMinutes: 120,
    priceKind: 'free',
    priceCents: null,
    priceNote: null,
    prerequisites: [],
    toBring: [],
    lent: [],
    languages: [],
    access: [],
    image: null,
    resources: [],
    licence: null,
    build: null,
    sensor: null,
    mediaLiteracy: null,
    videoGame: null,
    procedures: null,
    externalId: null,
    ...given,
  }
}

export function wireSession(given: Partial<WireSessionFragment> = {}): WireSessionFragment {
  return {
    ...stamps,
    documentId: 'session1',
    workshopId: 'photos',
    placeId: 'port',
    room: null,
    mediatorIds: [],
    partnerId: null,
    date: '2026-12-12',
    startTime: '10:00:00.000',
    endTime: '12:00:00.000',
    capacity: 8,
    seatsLeft: null,
    registrationKind: null,
    registrationOpensOn: null,
    registrationOnSite: null,
    registrationPhone: null,
    registrationMail: null,
    registrationLink: null,
    state: 'scheduled',
    previousDate: null,
    previousStartTime: null,
    previousPlaceId: null,
    replacedById: null,
    publicNote: null,
    cycleId: null,
    cycleNumber: null,
    festivalId: null,
    sequence: 0,
    externalId: null,
    ...given,
  }
}
