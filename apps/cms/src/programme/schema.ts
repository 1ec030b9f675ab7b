const LEAVES = /* GraphQL */ `
  type ProgrammeColours { primary: String, secondary: String }
  type ProgrammePosition { latitude: Float, longitude: Float }
  type ProgrammeOpeningHours { weekday: Int, opens: String, closes: String, note: String }
  type ProgrammeImage { url: String, alt: String, width: Int, height: Int }
  type ProgrammeResource { kind: String, title: String, url: String, description: String, transcript: String }
  type ProgrammePart { name: String, quantity: Int, unitPriceCents: Int, supplierUrl: String, note: String }
  type ProgrammeBuildStep { title: String, text: String }
  type ProgrammeBuild {
    parts: [ProgrammePart!]!, budgetCents: Int, tools: [String!]!, difficulty: String, steps: [ProgrammeBuildStep!]!,
    filesUrl: String, filesLicence: String, safety: String, keeps: String
  }
  type ProgrammeInstalledSensor { place: String, since: String, readingsUrl: String, position: ProgrammePosition }
  type ProgrammeSensor {
    pollutants: [String!]!, model: String, mapUrl: String, installed: [ProgrammeInstalledSensor!]!
  }
  type ProgrammeMediaLiteracy {
    themes: [String!]!, schoolLevel: String, format: String, partner: String, teachingResources: String
  }
  type ProgrammeVideoGame {
    titles: [String!]!, platform: String, pegi: Int, playersAtOnce: Int, play: String, familyFriendly: Boolean
  }
  type ProgrammeProcedures {
    weDo: [String!]!, weCannot: [String!]!, whereToGo: [String!]!, personalData: String, aidantsConnect: Boolean
  }
`

const DOCUMENTS = /* GraphQL */ `
  type ProgrammeNetwork {
    documentId: ID!, createdAt: String, updatedAt: String
    name: String, tagline: String, logo: ProgrammeImage, domain: String, timeZone: String, schoolZone: String,
    phone: String, mail: String, coordinatorMail: String, website: String, colours: ProgrammeColours, about: String, legalNotice: String,
    privacy: String, accessibilityStatement: String, synonyms: String
  }
  type ProgrammePlace {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, name: String, kind: String, town: String, address: String, postalCode: String,
    position: ProgrammePosition, access: [String!]!, accessNote: String, transport: String, phone: String,
    mail: String, website: String, openingHours: [ProgrammeOpeningHours!]!, colour: String, parentId: ID,
    timeZone: String, pivot: String, appointmentUrl: String, accessUrl: String, externalId: String
  }
  type ProgrammeCategory {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, name: String, invitation: String, description: String, colour: String, motif: String, service: String, order: Int
  }
  type ProgrammeAudience {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, name: String, ageFrom: Int, ageTo: Int, order: Int
  }
  type ProgrammeMediator {
    documentId: ID!, createdAt: String, updatedAt: String
    name: String, role: String, placeIds: [ID!]!
  }
  type ProgrammePartner {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, name: String, kind: String, what: String, forWhom: String, where: String, when: String,
    town: String, phone: String, link: String
  }
  type ProgrammeWorkshop {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, title: String, promise: String, easyToRead: String, body: String, categoryId: ID,
    audienceIds: [ID!]!, level: String, format: String, durationMinutes: Int,
    "free, free-under-condition (priceNote is the condition), unstated or paid."
    priceKind: String, priceCents: Int, priceNote: String,
    prerequisites: [String!]!, toBring: [String!]!, lent: [String!]!, languages: [String!]!, access: [String!]!,
    image: ProgrammeImage, resources: [ProgrammeResource!]!, licence: String, build: ProgrammeBuild,
    sensor: ProgrammeSensor, mediaLiteracy: ProgrammeMediaLiteracy, videoGame: ProgrammeVideoGame,
    procedures: ProgrammeProcedures, externalId: String
  }
  type ProgrammeSession {
    documentId: ID!, createdAt: String, updatedAt: String
    workshopId: ID, placeId: ID, room: String, mediatorIds: [ID!]!, partnerId: ID,
    date: String, startTime: String, endTime: String, capacity: Int, seatsLeft: Int,
    registrationKind: String, registrationOpensOn: String, registrationOnSite: Boolean, registrationPhone: String,
    registrationMail: String, registrationLink: String,
    state: String, replacedById: ID, previousDate: String, previousStartTime: String, previousPlaceId: ID,
    publicNote: String, cycleId: ID, cycleNumber: Int, festivalId: ID, sequence: Int, externalId: String
  }
  type ProgrammeCycle {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, title: String, description: String, length: Int, wholeOnly: Boolean
  }
  type ProgrammeFestival {
    documentId: ID!, createdAt: String, updatedAt: String
    slug: String, title: String, promise: String, description: String, from: String, to: String
  }
  type ProgrammeClosure {
    documentId: ID!, createdAt: String, updatedAt: String
    placeId: ID, from: String, to: String, reason: String
  }
  type ProgrammeSchoolHoliday {
    documentId: ID!, createdAt: String, updatedAt: String
    zone: String, name: String, from: String, to: String, provisional: Boolean
  }
  type ProgrammePublicHoliday {
    documentId: ID!, createdAt: String, updatedAt: String
    date: String, name: String, dayOff: Boolean
  }
  type ProgrammeRedirect {
    documentId: ID!, createdAt: String, updatedAt: String
    kind: String, fromSlug: String, toSlug: String
  }
`

const ANSWERS = /* GraphQL */ `
  "A document that is no longer public, deleted or withdrawn."
  type ProgrammeTombstone {
    "A name of COLLECTIONS in @escale/programme."
    collection: String!
    documentId: ID!
  }
  type ProgrammeRevision {
    "Made with the database: another epoch is another programme."
    epoch: String!
    revision: Int!
  }
  type ProgrammeDelta {
    format: Int!
    epoch: String!
    "Read before the documents: a reader keeps the one of the first page."
    revision: Int!
    "Everything public, not only what changed."
    whole: Boolean!
    "In the first page only, and when it changed."
    network: ProgrammeNetwork
    places: [ProgrammePlace!]!
    categories: [ProgrammeCategory!]!
    audiences: [ProgrammeAudience!]!
    mediators: [ProgrammeMediator!]!
    partners: [ProgrammePartner!]!
    workshops: [ProgrammeWorkshop!]!
    sessions: [ProgrammeSession!]!
    cycles: [ProgrammeCycle!]!
    festivals: [ProgrammeFestival!]!
    closures: [ProgrammeClosure!]!
    schoolHolidays: [ProgrammeSchoolHoliday!]!
    publicHolidays: [ProgrammePublicHoliday!]!
    redirects: [ProgrammeRedirect!]!
    deleted: [ProgrammeTombstone!]!
    "What to give as \`after\` for the next page; null on the last one."
    next: String
  }
  type Query {
    programmeRevision: ProgrammeRevision!
    "What changed after revision \`since\`; the whole programme when \`since\` or \`epoch\` is unknown."
    programme(since: Int, epoch: String, after: String): ProgrammeDelta!
    "One sheet (\`workshops\`) or session (\`sessions\`) as it stands on the desk, with what of it is not public: for a preview, never for the programme."
    programmeDraft(collection: String!, documentId: String!): ProgrammeDelta!
  }
`

/**
 * The content API, whole: what the catalogue may ask. Field names are those of the domain (`@escale/programme`), unions
 * are flattened, enumerations are domain codes, references are document ids. Values are sent as they are stored: the
 * reader decides what is well-formed.
 */
export const PROGRAMME_SDL = `${LEAVES}${DOCUMENTS}${ANSWERS}`
