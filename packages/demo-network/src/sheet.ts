import {
  type AccessCode,
  type AudienceId,
  type Build,
  type BuildStep,
  type CivilDate,
  type Difficulty,
  type Format,
  type InstalledSensor,
  id,
  type Level,
  type MediaLiteracy,
  type Part,
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
  if (price.kind === 'paid') return { ...price, note: typeset(price.note) }
  return price
}

/** A Markdown list, one paragraph of a body. */
export function list(...lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

const FILES = 'https://ressources.lesamers.example'
const SUPPLIER = 'https://www.composants-du-ponant.example'

export function handOut(title: string, file: string, description: string): Resource {
  return {
    kind: 'file',
    title: typeset(title),
    url: `${FILES}/fiches/${file}`,
    description: typeset(description),
    transcript: '',
  }
}

export function link(title: string, path: string, description: string): Resource {
  return {
    kind: 'link',
    title: typeset(title),
    url: `${FILES}/${path}`,
    description: typeset(description),
    transcript: '',
  }
}

/** A capsule of about two minutes; the transcript is given paragraph by paragraph. */
export function video(title: string, file: string, ...transcript: readonly string[]): Resource {
  return {
    kind: 'video',
    title: typeset(title),
    url: `${FILES}/capsules/${file}`,
    description: 'Une capsule de deux minutes, sous-titrée.',
    transcript: typesetAll(transcript).join('\n\n'),
  }
}

function reference(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** Unit price in cents; 0 when it is recovered or offered. */
export function part(name: string, quantity: number, unitPriceCents: number | null, note = ''): Part {
  return {
    name: typeset(name),
    quantity,
    unitPriceCents,
    supplierUrl: unitPriceCents ? `${SUPPLIER}/${reference(name)}` : '',
    note: typeset(note),
  }
}

export function step(title: string, text: string): BuildStep {
  return { title: typeset(title), text: markdown(typeset(text)) }
}

interface BuildDraft {
  readonly parts: readonly Part[]
  readonly budgetCents?: number
  readonly tools: readonly string[]
  readonly difficulty: Difficulty
  readonly steps: readonly BuildStep[]
  readonly files?: string
  readonly safety: string
  readonly keeps: string
}

export function build(draft: BuildDraft): Build {
  return {
    parts: draft.parts,
    budgetCents: draft.budgetCents ?? null,
    tools: typesetAll(draft.tools),
    difficulty: draft.difficulty,
    steps: draft.steps,
    filesUrl: draft.files === undefined ? '' : `${FILES}/fabrication/${draft.files}`,
    filesLicence: draft.files === undefined ? '' : 'CERN-OHL-S-2.0 et CC BY-SA 4.0',
    safety: typeset(draft.safety),
    keeps: typeset(draft.keeps),
  }
}

export function installed(
  place: string,
  since: CivilDate,
  readings: string,
  latitude: number,
  longitude: number,
): InstalledSensor {
  return {
    place: typeset(place),
    since,
    readingsUrl: `https://carte.air-de-la-ria.example/capteurs/${readings}`,
    position: { latitude, longitude },
  }
}

export function mediaLiteracy(part: MediaLiteracy): MediaLiteracy {
  return {
    themes: typesetAll(part.themes),
    schoolLevel: typeset(part.schoolLevel),
    format: typeset(part.format),
    partner: typeset(part.partner),
    teachingResources: typeset(part.teachingResources),
  }
}

export function procedures(part: Procedures): Procedures {
  return {
    weDo: typesetAll(part.weDo),
    weCannot: typesetAll(part.weCannot),
    whereToGo: typesetAll(part.whereToGo),
    personalData: typeset(part.personalData),
    aidantsConnect: part.aidantsConnect,
  }
}
