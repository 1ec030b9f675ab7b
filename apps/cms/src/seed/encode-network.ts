import type { AccessCode, Audience, Category, Mediator, Network, Partner, Place } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import {
  ACCESS_FIELD,
  MEDIATION_SERVICE,
  MOTIF,
  PARTNER_KIND,
  PLACE_KIND,
  SCHOOL_ZONE,
  SHEET_PART,
  type SheetPart,
  WEEKDAY,
} from '../vocabulary/tables.ts'
import { sentence, stamped, target, targets, wallClock } from './write.ts'

export function accessRow(codes: readonly AccessCode[]): Row | null {
  if (codes.length === 0) return null
  return Object.fromEntries(
    Object.values(ACCESS_FIELD).map((field) => [field, codes.some((code) => ACCESS_FIELD[code] === field)]),
  )
}

export function networkRow(network: Network): Row {
  return {
    ...stamped({ id: 'network', ...network }),
    name: network.name,
    tagline: sentence(network.tagline),
    domain: network.domain,
    timeZone: network.timeZone,
    schoolZone: SCHOOL_ZONE[network.schoolZone],
    phone: sentence(network.phone),
    mail: sentence(network.mail),
    coordinatorMail: sentence(network.coordinatorMail),
    website: sentence(network.website),
    primaryColour: network.colours.primary,
    secondaryColour: network.colours.secondary,
    synonyms: sentence(network.synonyms.map((words) => words.join(', ')).join('\n')),
    about: sentence(network.about),
    legalNotice: sentence(network.legalNotice),
    privacy: sentence(network.privacy),
    accessibilityStatement: sentence(network.accessibilityStatement),
  }
}

export function placeRow(place: Place): Row {
  return {
    ...stamped(place),
    slug: place.slug,
    name: place.name,
    kind: PLACE_KIND[place.kind],
    town: sentence(place.town),
    address: sentence(place.address),
    postalCode: sentence(place.postalCode),
    latitude: place.position?.latitude ?? null,
    longitude: place.position?.longitude ?? null,
    parent: target(place.parentId),
    access: accessRow(place.access),
    accessNote: sentence(place.accessNote),
    transport: sentence(place.transport),
    phone: sentence(place.phone),
    mail: sentence(place.mail),
    website: sentence(place.website),
    openingHours: place.openingHours.map(({ weekday, opens, closes, note }) => ({
      weekday: WEEKDAY[weekday],
      opens: wallClock(opens),
      closes: wallClock(closes),
      note: sentence(note),
    })),
    colour: place.colour,
    timeZone: place.timeZone,
    pivot: sentence(place.pivot),
    appointmentUrl: sentence(place.appointmentUrl),
    accessUrl: sentence(place.accessUrl),
    externalId: sentence(place.externalId),
  }
}

/** What the families of the house ask for beyond the common fields. */
const PARTS: Readonly<Record<string, SheetPart>> = {
  fabrication: 'build',
  capteurs: 'sensor',
  emi: 'media-literacy',
  'jeux-video': 'video-game',
  demarches: 'procedures',
}

export function partOfFamily(slug: string): SheetPart {
  return PARTS[slug] ?? 'none'
}

export function categoryRow(category: Category): Row {
  const { slug, name, invitation, description, colour, motif, service, order } = category
  return {
    ...stamped(category),
    slug,
    name,
    invitation: sentence(invitation),
    description: sentence(description),
    colour,
    motif: MOTIF[motif],
    service: service === null ? null : MEDIATION_SERVICE[service],
    sheetPart: SHEET_PART[partOfFamily(slug)],
    order,
  }
}

export function audienceRow(audience: Audience): Row {
  const { slug, name, ageFrom, ageTo, order } = audience
  return { ...stamped(audience), slug, name, ageFrom, ageTo, order }
}

/** `account` is the address the owner of the card logs in with. */
export function mediatorRow(mediator: Mediator, account: string | null): Row {
  return {
    ...stamped(mediator),
    name: mediator.name,
    role: sentence(mediator.role),
    account,
    places: targets(mediator.placeIds),
  }
}

export function partnerRow(partner: Partner): Row {
  return {
    ...stamped(partner),
    slug: partner.slug,
    name: partner.name,
    kind: PARTNER_KIND[partner.kind],
    what: sentence(partner.what),
    forWhom: sentence(partner.forWhom),
    where: sentence(partner.where),
    when: sentence(partner.when),
    town: sentence(partner.town),
    phone: sentence(partner.phone),
    link: sentence(partner.link),
  }
}
