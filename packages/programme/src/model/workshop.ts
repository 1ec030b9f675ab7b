import type { CivilDate } from '../civil/date.ts'
import type { AudienceId, CategoryId, WorkshopId } from './ids.ts'
import type { Markdown, Stamps } from './network.ts'
import type { Position } from './place.ts'
import type { AccessCode, Difficulty, Format, Level, PegiAge } from './vocabulary.ts'

/** What a session costs. Amounts are whole euro cents. */
export type Price =
  | { readonly kind: 'free' }
  | { readonly kind: 'free-under-condition'; readonly condition: string }
  /** Nobody said: to be asked of whoever organises. */
  | { readonly kind: 'unstated'; readonly note: string }
  | { readonly kind: 'paid'; readonly cents: number; readonly note: string }

/** `url` is absolute, or a path of the CMS that the catalogue serves. */
export interface Image {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** Where the public gets an image of the CMS, at the site; `null` for one from elsewhere, which no page of ours loads. */
export function imageAddress({ url }: Image, siteUrl: string): string | null {
  return url.startsWith('/') ? encodeURI(`${siteUrl}/media${url}`) : null
}

/** Hand-outs, links and two-minute videos that hang on a sheet. A video without transcript says so by an empty one. */
export interface Resource {
  readonly kind: 'file' | 'link' | 'video'
  readonly title: string
  readonly url: string
  readonly description: string
  readonly transcript: string
}

/** One line of a parts list; unit price in euro cents, `null` when unknown. */
export interface Part {
  readonly name: string
  readonly quantity: number
  readonly unitPriceCents: number | null
  readonly supplierUrl: string
  readonly note: string
}

export interface BuildStep {
  readonly title: string
  readonly text: Markdown
}

/** Family part of a «Fabrication» sheet. */
export interface Build {
  readonly parts: readonly Part[]
  /** Total in euro cents as announced; when `null` it is the sum of the parts. */
  readonly budgetCents: number | null
  readonly tools: readonly string[]
  readonly difficulty: Difficulty | null
  readonly steps: readonly BuildStep[]
  readonly filesUrl: string
  readonly filesLicence: string
  readonly safety: string
  /** What the participant takes home. */
  readonly keeps: string
}

export interface InstalledSensor {
  readonly place: string
  readonly since: CivilDate | null
  readonly readingsUrl: string
  readonly position: Position | null
}

/** Family part of a «Capteurs» sheet. */
export interface Sensor {
  /** `PM2,5`, `NO2`… as the public reads them. */
  readonly pollutants: readonly string[]
  readonly model: string
  readonly mapUrl: string
  readonly installed: readonly InstalledSensor[]
}

/** Family part of an «Éducation aux médias» sheet. */
export interface MediaLiteracy {
  readonly themes: readonly string[]
  /** School level or age, in words: «de la 6e à la 3e». */
  readonly schoolLevel: string
  readonly format: string
  readonly partner: string
  readonly teachingResources: string
}

/** Family part of a «Jeux vidéo» sheet. */
export interface VideoGame {
  readonly titles: readonly string[]
  readonly platform: string
  readonly pegi: PegiAge | null
  readonly playersAtOnce: number | null
  readonly play: 'tournament' | 'free-play'
  readonly familyFriendly: boolean
}

/** Family part of a «Démarches» sheet: helping with, never instead of. */
export interface Procedures {
  readonly weDo: readonly string[]
  readonly weCannot: readonly string[]
  readonly whereToGo: readonly string[]
  readonly personalData: string
  readonly aidantsConnect: boolean
}

/** The reusable sheet of the network's catalogue. */
export interface Workshop extends Stamps {
  readonly id: WorkshopId
  readonly slug: string
  readonly title: string
  /** One sentence in plain French: «À la fin, vous saurez…». */
  readonly promise: string
  /** Easy-to-read summary (FALC), one idea a line; empty when there is none. */
  readonly easyToRead: string
  readonly body: Markdown
  readonly categoryId: CategoryId
  readonly audienceIds: readonly AudienceId[]
  readonly level: Level
  readonly format: Format
  readonly durationMinutes: number
  readonly price: Price
  readonly prerequisites: readonly string[]
  readonly toBring: readonly string[]
  readonly lent: readonly string[]
  readonly languages: readonly string[]
  readonly access: readonly AccessCode[]
  readonly image: Image | null
  readonly resources: readonly Resource[]
  readonly licence: string
  readonly build: Build | null
  readonly sensor: Sensor | null
  readonly mediaLiteracy: MediaLiteracy | null
  readonly videoGame: VideoGame | null
  readonly procedures: Procedures | null
  readonly externalId: string
}
