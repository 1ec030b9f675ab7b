import type { SchoolZone } from './vocabulary.ts'
import type { Image } from './workshop.ts'

/** An instant in UTC, ISO 8601 with milliseconds and `Z`: `2026-12-12T09:00:00.000Z`. Sorts as it reads. */
declare const instant: unique symbol
export type Instant = string & { readonly [instant]: true }

/** `#rrggbb`, lower case. */
declare const webColour: unique symbol
export type WebColour = string & { readonly [webColour]: true }

/** Markdown (CommonMark), as typed by staff: to be sanitised when rendered. */
declare const markdown: unique symbol
export type Markdown = string & { readonly [markdown]: true }

/** When the document was created and last changed in the CMS. */
export interface Stamps {
  readonly createdAt: Instant
  readonly modifiedAt: Instant
}

/** The network of libraries that publishes the programme: one per installation. */
export interface Network extends Stamps {
  readonly name: string
  /** One short sentence under the name: the title of the home page. */
  readonly tagline: string
  /** Shown beside the name; `null` when the name is all. */
  readonly logo: Image | null
  /** DNS domain of the network: the right-hand side of every feed UID, never to be changed. */
  readonly domain: string
  /** IANA time zone, `Europe/Paris`. */
  readonly timeZone: string
  readonly schoolZone: SchoolZone
  readonly phone: string
  readonly mail: string
  /** Whom a librarian writes to, to have a workshop played in their library. */
  readonly coordinatorMail: string
  readonly website: string
  readonly colours: { readonly primary: WebColour | null; readonly secondary: WebColour | null }
  /** Words its public says one for another, a line each, besides the default ones: any of a line finds the others. */
  readonly synonyms: readonly (readonly string[])[]
  readonly about: Markdown
  readonly legalNotice: Markdown
  readonly privacy: Markdown
  readonly accessibilityStatement: Markdown
}
