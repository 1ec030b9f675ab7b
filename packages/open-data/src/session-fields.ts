import { fr } from '@escale/messages'
import {
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  imageAddress,
  isHeld,
  LEVEL_SLUGS,
  type Price,
  publicKind,
  REGISTRATION_SLUGS,
  type Session,
  STATE_SLUGS,
  withOffset,
} from '@escale/programme'
import type { OpenDataContext } from './context.ts'

/** What a field holds; a list is an array in JSON and its values set apart by `|` in CSV. */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'url'
  | 'list'

export type FieldValue = string | number | boolean | readonly string[] | null

/** One field of the open data: its name is the same in JSON and CSV, and never changes. */
export interface SessionField {
  readonly name: string
  readonly kind: FieldKind
  /** One French sentence for the dictionary. */
  readonly meaning: string
  readonly values?: readonly string[]
  readonly read: (session: Session, context: OpenDataContext) => FieldValue
}

const field = (
  name: string,
  kind: FieldKind,
  meaning: string,
  read: SessionField['read'],
  values?: readonly string[],
): SessionField => ({ name, kind, meaning, read, ...(values && { values }) })

/** Nothing to say is `null`, never an empty text. */
const said = (text: string): string | null => (text === '' ? null : text)

const ways = ({ registration }: Session) => (registration.kind === 'none' ? null : registration.ways)

const previousOf = ({ state }: Session) => (state.kind === 'postponed' ? state.previous : null)

const PRICE_SLUGS: Record<Price['kind'], string> = {
  free: 'gratuit',
  'free-under-condition': 'gratuit-sous-condition',
  paid: 'payant',
  unstated: 'non-precise',
}

const ageOf = ({ audiences }: Session, end: 'from' | 'to'): number | null => {
  const ages = audiences.map(({ ageFrom, ageTo }) => (end === 'from' ? ageFrom : ageTo))
  const known = ages.filter((age) => age !== null)
  if (known.length < ages.length || known.length === 0) return null
  return end === 'from' ? Math.min(...known) : Math.max(...known)
}

/** What the session is. */
const IDENTITY: readonly SessionField[] = [
  field('id', 'text', 'Identifiant de la séance, pour toujours.', ({ id }) => id),
  field('adresse_web', 'url', 'Page de la séance.', ({ id }, { siteUrl }) => `${siteUrl}/seances/${id}/`),
  field('atelier', 'text', 'Identifiant de la fiche atelier.', ({ workshop }) => workshop.slug),
  field('titre', 'text', 'Titre de l’atelier.', ({ workshop }) => workshop.title),
  field('promesse', 'text', 'Ce que l’on y fait, en une phrase.', ({ workshop }) => said(workshop.promise)),
  field('famille', 'text', 'Identifiant de la famille.', ({ category }) => category.slug),
  field('famille_nom', 'text', 'Nom de la famille.', ({ category }) => category.name),
  field(
    'format',
    'text',
    'Forme de la séance.',
    ({ workshop }) => FORMAT_SLUGS[workshop.format],
    Object.values(FORMAT_SLUGS),
  ),
  field(
    'image',
    'url',
    'Image de la fiche.',
    ({ workshop: { image } }, { siteUrl }) => image && imageAddress(image, siteUrl),
  ),
  field('cycle', 'text', 'Identifiant du cycle.', ({ cycle }) => cycle?.cycle.slug ?? null),
  field('cycle_numero', 'integer', 'Rang de la séance dans le cycle.', ({ cycle }) => cycle?.number ?? null),
  field('cycle_seances', 'integer', 'Séances du cycle.', ({ cycle }) => cycle?.cycle.length ?? null),
  field('festival', 'text', 'Identifiant du festival.', ({ festival }) => festival?.slug ?? null),
]

/** When it is, on the place's wall clock. */
const TIME: readonly SessionField[] = [
  field('date', 'date', 'Jour, à l’heure du lieu.', ({ date }) => date),
  field('heure_debut', 'time', 'Début, à l’heure du lieu.', ({ startTime }) => startTime),
  field('heure_fin', 'time', 'Fin, à l’heure du lieu.', ({ endTime }) => endTime),
  field('debut', 'instant', 'Début, avec le décalage horaire du lieu.', ({ start, timeZone }) =>
    withOffset(start, timeZone),
  ),
  field('fin', 'instant', 'Fin, avec le décalage horaire du lieu.', ({ end, timeZone }) =>
    withOffset(end, timeZone),
  ),
  field('fuseau', 'text', 'Fuseau horaire du lieu (base IANA).', ({ timeZone }) => timeZone),
  field(
    'vacances',
    'text',
    'Vacances scolaires pendant lesquelles elle a lieu.',
    ({ schoolHoliday }) => schoolHoliday?.name ?? null,
  ),
]

/** Where it is. */
const PLACE: readonly SessionField[] = [
  field('lieu', 'text', 'Identifiant du lieu.', ({ place }) => place.slug),
  field('lieu_nom', 'text', 'Nom du lieu.', ({ place }) => place.name),
  field('salle', 'text', 'Salle.', ({ room }) => said(room)),
  field('adresse', 'text', 'Numéro et rue.', ({ place }) => said(place.address)),
  field('code_postal', 'text', 'Code postal.', ({ place }) => said(place.postalCode)),
  field('commune', 'text', 'Commune.', ({ place }) => said(place.town)),
  field('latitude', 'decimal', 'Degrés décimaux, WGS 84.', ({ place }) => place.position?.latitude ?? null),
  field('longitude', 'decimal', 'Degrés décimaux, WGS 84.', ({ place }) => place.position?.longitude ?? null),
  field(
    'en_ligne',
    'boolean',
    'La séance se passe en ligne.',
    ({ place, workshop }) => place.kind === 'online' || workshop.format === 'online',
  ),
  field(
    'acces',
    'list',
    'Ce que le lieu et l’atelier offrent ensemble.',
    ({ access }) => access.map((code) => ACCESS_SLUGS[code]),
    Object.values(ACCESS_SLUGS),
  ),
]

/** Whether it takes place. */
const STATE: readonly SessionField[] = [
  field('a_lieu', 'boolean', 'On peut venir à la date dite : ni annulée, ni reportée.', isHeld),
  field(
    'etat',
    'text',
    'Ce qu’il en est.',
    ({ state }) => STATE_SLUGS[publicKind(state)],
    Object.values(STATE_SLUGS),
  ),
  field('etat_phrase', 'text', 'Ce qui a changé et pourquoi, en français.', (session) =>
    said(fr.stateSentence(session)),
  ),
  field(
    'date_precedente',
    'date',
    'Jour où elle était prévue, si elle est reportée.',
    (session) => previousOf(session)?.date ?? null,
  ),
  field(
    'heure_precedente',
    'time',
    'Heure à laquelle elle était prévue.',
    (session) => previousOf(session)?.startTime ?? null,
  ),
  field('lieu_precedent', 'text', 'Lieu où elle était prévue, si elle est déplacée.', ({ state }) =>
    state.kind === 'moved' ? (state.previous?.slug ?? null) : null,
  ),
  field('remplacee_par', 'text', 'Identifiant de la séance qui la remplace.', ({ state }) =>
    'replacedBy' in state ? (state.replacedBy?.id ?? null) : null,
  ),
]

/** Who may come, and how. */
const PRACTICAL: readonly SessionField[] = [
  field('publics', 'list', 'Identifiants des publics visés ; aucun : tout public.', ({ audiences }) =>
    audiences.map(({ slug }) => slug),
  ),
  field('age_min', 'integer', 'Âge le plus bas, en années.', (session) => ageOf(session, 'from')),
  field('age_max', 'integer', 'Âge le plus haut, en années.', (session) => ageOf(session, 'to')),
  field(
    'niveau',
    'text',
    'À qui elle convient.',
    ({ workshop }) => LEVEL_SLUGS[workshop.level],
    Object.values(LEVEL_SLUGS),
  ),
  field(
    'inscription',
    'text',
    'Faut-il s’inscrire.',
    ({ registration }) => REGISTRATION_SLUGS[registration.kind],
    Object.values(REGISTRATION_SLUGS),
  ),
  field('inscription_ouverture', 'date', 'Premier jour où l’on peut s’inscrire.', ({ registration }) =>
    registration.kind === 'none' ? null : registration.opensOn,
  ),
  field('inscription_telephone', 'text', 'Téléphone.', (session) => said(ways(session)?.phone ?? '')),
  field('inscription_courriel', 'text', 'Courriel.', (session) => said(ways(session)?.mail ?? '')),
  field('inscription_lien', 'url', 'Formulaire.', (session) => said(ways(session)?.link ?? '')),
  field('inscription_sur_place', 'boolean', 'On peut s’inscrire sur place.', (session) =>
    ways(session) === null ? null : (ways(session)?.onSite ?? false),
  ),
  field('places', 'integer', 'Nombre de places.', ({ capacity }) => capacity),
  field('places_restantes', 'integer', 'Places restantes, si le lieu le dit.', ({ seatsLeft }) => seatsLeft),
  field(
    'tarif',
    'text',
    'Ce que cela coûte.',
    ({ workshop }) => PRICE_SLUGS[workshop.price.kind],
    Object.values(PRICE_SLUGS),
  ),
  field('tarif_euros', 'decimal', 'Montant, en euros.', ({ workshop: { price } }) =>
    price.kind === 'paid' ? price.cents / 100 : null,
  ),
  field('tarif_phrase', 'text', 'Le tarif, en français.', ({ workshop }) => fr.price(workshop.price)),
  field('prerequis', 'list', 'Ce qu’il faut savoir avant.', ({ workshop }) => workshop.prerequisites),
  field('a_apporter', 'list', 'Ce qu’il faut apporter.', ({ workshop }) => workshop.toBring),
  field('prete_sur_place', 'list', 'Ce qui est prêté.', ({ workshop }) => workshop.lent),
  field('langues', 'list', 'Langues parlées.', ({ workshop }) => workshop.languages),
  field('avec', 'list', 'Prénoms des médiateurs et médiatrices.', ({ mediators }) =>
    mediators.map(({ name }) => name),
  ),
  field('partenaire', 'text', 'Structure partenaire.', ({ partner }) => partner?.name ?? null),
]

/** Its life as a record. */
const RECORD: readonly SessionField[] = [
  field('cree_le', 'instant', 'Première publication, en temps universel.', ({ createdAt }) => createdAt),
  field('modifie_le', 'instant', 'Dernier changement, en temps universel.', ({ changedAt }) => changedAt),
  field('version', 'integer', 'Monte quand ce que lit le public change.', ({ sequence }) => sequence),
]

/** Every public field of a session, in the order in which they are written. */
export const SESSION_FIELDS: readonly SessionField[] = [
  ...IDENTITY,
  ...TIME,
  ...PLACE,
  ...STATE,
  ...PRACTICAL,
  ...RECORD,
]

/** A session as a flat record of {@link SESSION_FIELDS}. */
export function sessionRecord(session: Session, context: OpenDataContext): Record<string, FieldValue> {
  return Object.fromEntries(SESSION_FIELDS.map(({ name, read }) => [name, read(session, context)]))
}
