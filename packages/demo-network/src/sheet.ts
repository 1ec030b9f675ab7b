import {
  type AccessCode,
  type AudienceId,
  type Build,
  type Format,
  id,
  type Level,
  type MediaLiteracy,
  type Price,
  type Procedures,
  type Resource,
  type Sensor,
  type Stamps,
  type VideoGame,
  type Workshop,
} from '@escale/programme'
import { markdown } from './brands.ts'
import { typeset, typesetAll } from './typography.ts'

/** A document before it is dated: the stamps depend on the day the demonstration is made. */
export type Undated<Document> = Omit<Document, keyof Stamps>
export type Sheet = Undated<Workshop>

export type Family =
  | 'loisirs'
  | 'fabrication'
  | 'capteurs'
  | 'emi'
  | 'jeux-video'
  | 'bases'
  | 'demarches'
  | 'citoyennete'
export type Public = 'enfants' | 'adolescents' | 'adultes' | 'aines' | 'familles'

/** What an author types: paragraphs and lines as arrays, ordinary spaces, the rest has the usual answer. */
interface SheetDraft {
  readonly slug: string
  readonly title: string
  readonly promise: string
  /** Paragraphs, or a list made by {@link list}. */
  readonly body: readonly string[]
  readonly publics: readonly Public[]
  readonly minutes: number
  readonly level?: Level
  readonly format?: Format
  readonly easyToRead?: readonly string[]
  readonly price?: Price
  readonly prerequisites?: readonly string[]
  readonly toBring?: readonly string[]
  readonly lent?: readonly string[]
  readonly languages?: readonly string[]
  readonly access?: readonly AccessCode[]
  readonly resources?: readonly Resource[]
  readonly licence?: string
  readonly build?: Build
  readonly sensor?: Sensor
  readonly mediaLiteracy?: MediaLiteracy
  readonly videoGame?: VideoGame
  readonly procedures?: Procedures
}

const audience = (key: Public): AudienceId => id(`public-${key}`)

/** A sheet of the catalogue, typeset, with the usual answers where the draft is silent. */
export function workshop(family: Family, draft: SheetDraft): Sheet {
  return {
    id: id(`atelier-${draft.slug}`),
    slug: draft.slug,
    title: typeset(draft.title),
    promise: typeset(draft.promise),
    easyToRead: typesetAll(draft.easyToRead ?? []).join('\n'),
    body: markdown(typesetAll(draft.body).join('\n\n')),
    categoryId: id(`famille-${family}`),
    audienceIds: draft.publics.map(audience),
    level: draft.level ?? 'beginner',
    format: draft.format ?? 'workshop',
    durationMinutes: draft.minutes,
    price: typesetPrice(draft.price ?? { kind: 'free' }),
    prerequisites: typesetAll(draft.prerequisites ?? []),
    toBring: typesetAll(draft.toBring ?? []),
    lent: typesetAll(draft.lent ?? []),
    languages: draft.languages ?? ['français'],
    access: draft.access ?? ['wheelchair'],
    image: null,
    resources: draft.resources ?? [],
    licence: draft.licence ?? 'CC BY-SA 4.0',
    build: draft.build ?? null,
    sensor: draft.sensor ?? null,
    mediaLiteracy: draft.mediaLiteracy ?? null,
    videoGame: draft.videoGame ?? null,
    procedures: draft.procedures ?? null,
    externalId: '',
  }
}

function typesetPrice(price: Price): Price {
  if (price.kind === 'free-under-condition') return { ...price, condition: typeset(price.condition) }
  if (price.kind === 'paid' || price.kind === 'unstated') return { ...price, note: typeset(price.note) }
  return price
}
