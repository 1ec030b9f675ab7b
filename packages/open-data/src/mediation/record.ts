import { fr } from '@escale/messages'
import type { AccessCode, Format, Place, PlaceKind, Price, Programme, Session } from '@escale/programme'
import type { OpenDataContext } from '../context.ts'
import { osmOpeningHours } from './opening-hours.ts'
import { internationalPhone } from './telephone.ts'

/** A place in the national schema «Lieux de médiation numérique» 1.0.2 (ANCT, La Mednum): the fields a network can answer for. */
export interface MediationRecord {
  readonly id: string
  readonly pivot: string
  readonly nom: string
  readonly commune: string
  readonly code_postal: string
  readonly adresse: string
  readonly latitude?: number
  readonly longitude?: number
  readonly typologie?: string
  readonly telephone?: string
  readonly courriels?: string
  readonly site_web: string
  readonly horaires?: string
  readonly presentation_resume?: string
  readonly presentation_detail?: string
  readonly source: string
  readonly itinerance: 'Itinérant' | 'Fixe'
  readonly structure_parente?: string
  readonly date_maj: string
  readonly services: string
  readonly prise_en_charge_specifique?: string
  readonly frais_a_charge?: string
  readonly dispositif_programmes_nationaux?: string
  readonly modalites_acces: string
  readonly modalites_accompagnement?: string
  readonly fiche_acces_libre?: string
  readonly prise_rdv?: string
}

/**
 * The places that the national directory can take: those it can identify and find, and where the network does something
 * that has a name there. What is not known is left out of a record.
 */
export function mediationRecords(programme: Programme, context: OpenDataContext): readonly MediationRecord[] {
  return programme.places.all.flatMap((place) => {
    const sessions = programme.sessionsOfPlace.get(place.id) ?? []
    if (place.kind === 'online') return []
    const record = recordOf(place, sessions, programme, context)
    return isWhole(record) ? record : []
  })
}

/** Public places that have sessions and are not in the directory, for want of a SIRET, an address or a named service. */
export function unlistedPlaces(programme: Programme, context: OpenDataContext): readonly Place[] {
  const listed = new Set(mediationRecords(programme, context).map(({ id }) => id))
  return programme.places.all.filter(
    ({ id, kind }) =>
      kind !== 'online' && !listed.has(id) && (programme.sessionsOfPlace.get(id) ?? []).length > 0,
  )
}

function isWhole({ pivot, nom, commune, code_postal, adresse, services }: MediationRecord): boolean {
  const filled = [nom, commune, adresse, services].every((value) => value !== '')
  return filled && /^[a-zA-Z0-9]{9,14}$/.test(pivot) && /^\d{5}$/.test(code_postal)
}

function recordOf(
  place: Place,
  sessions: readonly Session[],
  { network }: Programme,
  { siteUrl }: OpenDataContext,
): MediationRecord {
  const phone = internationalPhone(place.phone)
  const families = [...new Set(sessions.map(({ category }) => category))]
  const services = families.flatMap(({ service }) => service ?? [])
  const websites = [`${siteUrl}/lieux/${place.slug}/`, place.website]
  const onSite = sessions.some(({ registration }) => registration.kind === 'none' || registration.ways.onSite)
  const ways = [
    onSite ? 'Se présenter' : '',
    phone === '' ? '' : 'Téléphoner',
    place.mail === '' ? '' : 'Contacter par mail',
    place.appointmentUrl === '' ? '' : 'Prendre un RDV en ligne',
  ]
  const summary = `Sur place, avec ${network.name}${fr.NBSP}: ${fr.list(families.map(({ name }) => name.toLocaleLowerCase('fr')))}.`
  return {
    id: place.id,
    pivot: place.pivot.replace(/\s/g, ''),
    nom: place.name,
    commune: place.town,
    code_postal: place.postalCode,
    adresse: place.address,
    ...(place.position && place.position),
    ...said('typologie', [TYPOLOGIES[place.kind]]),
    ...said('telephone', [phone]),
    ...said('courriels', [place.mail]),
    site_web: all(websites),
    ...said('horaires', [osmOpeningHours(place.openingHours)]),
    ...(summary.length <= 280 && { presentation_resume: summary }),
    ...said('presentation_detail', [[place.transport, place.accessNote].join(' ').trim()]),
    source: network.name,
    itinerance: place.kind === 'bus' || place.kind === 'bus-stop' ? 'Itinérant' : 'Fixe',
    // What is off-site belongs to somebody else.
    ...said('structure_parente', [place.kind === 'off-site' ? '' : network.name]),
    date_maj: place.modifiedAt.slice(0, 10),
    services: all(services.map((code) => fr.labels.mediationServices[code])),
    ...said(
      'prise_en_charge_specifique',
      place.access.map((code) => NEEDS[code] ?? ''),
    ),
    ...said(
      'frais_a_charge',
      sessions.map(({ workshop }) => COSTS[workshop.price.kind]),
    ),
    ...said('dispositif_programmes_nationaux', [
      sessions.some(({ workshop }) => workshop.procedures?.aidantsConnect) ? 'Aidants Connect' : '',
    ]),
    modalites_acces: all(ways),
    ...said(
      'modalites_accompagnement',
      sessions.map(({ workshop }) => SUPPORT[workshop.format]),
    ),
    ...said('fiche_acces_libre', [place.accessUrl]),
    ...said('prise_rdv', [place.appointmentUrl]),
  }
}

/** Values of one field, each once: the schema sets them apart by `|`, which none may hold. */
function all(values: readonly string[]): string {
  return [...new Set(values.filter((value) => value !== '').map((value) => value.replaceAll('|', '/')))].join(
    '|',
  )
}

function said<Name extends keyof MediationRecord>(name: Name, values: readonly string[]) {
  const text = all(values)
  return text === '' ? {} : { [name]: text }
}

const TYPOLOGIES: Readonly<Record<PlaceKind, string>> = {
  library: 'BIB',
  'off-site': '',
  bus: 'ENM',
  'bus-stop': 'ENM',
  online: '',
}

/** What a place is equipped for; a quiet hour and transport have no name in the schema. */
const NEEDS: Readonly<Partial<Record<AccessCode, string>>> = {
  wheelchair: 'Handicaps moteurs',
  'hearing-loop': 'Surdité',
  'sign-language': 'Surdité',
  'easy-to-read': 'Handicaps mentaux',
}

const COSTS: Readonly<Record<Price['kind'], string>> = {
  free: 'Gratuit',
  'free-under-condition': 'Gratuit sous condition',
  paid: 'Payant',
  unstated: '',
}

const SUPPORT: Readonly<Record<Format, string>> = {
  workshop: 'Dans un atelier collectif',
  cycle: 'Dans un atelier collectif',
  event: 'Dans un atelier collectif',
  'off-site': 'Dans un atelier collectif',
  'drop-in': 'Accompagnement individuel',
  online: 'À distance',
  'group-visit': '',
  'staff-training': '',
}
