import type { Collection, Network, ProgrammeDocuments } from '@escale/programme'
import type { z } from 'zod'
import { COLLECTION_LABELS, FIELD_LABELS } from './labels.ts'
import * as occasions from './occasions.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import { session } from './session.ts'
import { readSynonyms } from './synonyms.ts'
import { workshop } from './workshop.ts'

/** A document of the CMS that was refused, and why, in French for the person who can mend it. */
export interface Quarantined {
  readonly collection: Collection | 'network'
  readonly documentId: string
  readonly reason: string
}

export type Decoded<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly quarantined: Quarantined }

/** The domain document of a collection. */
export type DocumentOf<Name extends Collection> =
  ProgrammeDocuments[Name] extends ReadonlyMap<unknown, infer Document> ? Document : never

const schemas: { readonly [Name in Collection]: z.ZodType<DocumentOf<Name>> } = {
  places: places.place,
  categories: people.category,
  audiences: people.audience,
  mediators: people.mediator,
  partners: people.partner,
  workshops: workshop,
  sessions: session,
  cycles: occasions.cycle,
  festivals: occasions.festival,
  closures: occasions.closure,
  schoolHolidays: occasions.schoolHoliday,
  publicHolidays: occasions.publicHoliday,
  redirects: occasions.redirect,
}

/** One document of the wire into the domain, or the reason it is refused. Never throws on what the CMS sent. */
export function decodeDocument<Name extends Collection>(
  collection: Name,
  wire: unknown,
): Decoded<DocumentOf<Name>> {
  return decodeWith<DocumentOf<Name>>(schemas[collection], collection, wire)
}

export function decodeNetwork(wire: unknown): Decoded<Network> {
  return decodeWith(places.network, 'network', wire)
}

/** What was left out of a network that is served all the same; `null` when nothing was. */
export function warningOf(wire: {
  readonly documentId: string
  readonly synonyms?: string | null
}): Quarantined | null {
  const { problems } = readSynonyms(wire.synonyms)
  if (problems.length === 0) return null
  const reason = `${COLLECTION_LABELS.network}\u00A0: ${problems.join('\u00A0; ')}.`
  return { collection: 'network', documentId: wire.documentId, reason }
}

function decodeWith<Document>(
  schema: z.ZodType<Document>,
  collection: Collection | 'network',
  wire: unknown,
): Decoded<Document> {
  const result = schema.safeParse(wire)
  if (result.success) return { ok: true, document: result.data }
  const { documentId, name } = identify(wire)
  const problems = result.error.issues.map(({ path, message }) => `${fieldName(path)} ${message}`)
  const which = name === '' ? documentId : `«\u00A0${name}\u00A0»`
  const reason = `${COLLECTION_LABELS[collection]} ${which}\u00A0: ${[...new Set(problems)].join('\u00A0; ')}.`
  return { ok: false, quarantined: { collection, documentId, reason } }
}

/** What a mediator recognises the document by: its title or name, a session by its date. */
function identify(wire: unknown): { documentId: string; name: string } {
  const given: Record<string, unknown> = typeof wire === 'object' && wire !== null ? { ...wire } : {}
  const read = (key: string) => (typeof given[key] === 'string' ? given[key] : '')
  const when = [read('date'), read('startTime').slice(0, 5)].join(' ').trim()
  return { documentId: read('documentId'), name: read('title') || read('name') || when || read('reason') }
}

/** «le champ «Ressources» (ligne 3, «Titre»)». */
function fieldName(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `ligne ${step + 1}` : (FIELD_LABELS[String(step)] ?? String(step)),
  )
  return `le champ «\u00A0${words.join(' › ')}\u00A0»`
}
