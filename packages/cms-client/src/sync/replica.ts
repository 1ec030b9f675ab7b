import {
  COLLECTIONS,
  type Collection,
  id,
  type Network,
  type ProgrammeDocuments,
  type SessionId,
} from '@escale/programme'
import { decodeDocument, decodeNetwork, type Quarantined } from '../decode/decode.ts'
import type { ProgrammeDeltaQuery } from '../generated/operations.ts'

/** The shape of the wire this client reads; a CMS that sends another one is not listened to. */
export const WIRE_FORMAT = 1

/** One page of the CMS's answer. */
export type WirePage = ProgrammeDeltaQuery['programme']

/** What the catalogue knows of the CMS: every public document at a revision, and what it refused. Immutable. */
export interface Replica {
  /** Changes when the CMS's database is another one: revisions of two epochs cannot be compared. */
  readonly epoch: string
  readonly revision: number
  readonly documents: ProgrammeDocuments
  /** Sessions that were public and are no more: their page answers 410. */
  readonly withdrawn: ReadonlySet<SessionId>
  readonly quarantine: ReadonlyMap<string, Quarantined>
}

/**
 * The replica after an answer of one or more pages. A whole answer starts over, a delta leaves the given replica untouched
 * and shares what did not change. A document that cannot be decoded leaves the programme and enters the quarantine, until
 * it is mended; nothing else is held up. `null` when there is no network to speak of yet.
 */
export function applyPages(previous: Replica | null, pages: readonly WirePage[]): Replica | null {
  const [first] = pages
  if (first === undefined) return previous
  const base = first.whole ? null : previous
  const draft = draftFrom(base)
  for (const page of pages) applyPage(draft, page)
  const network = draft.network ?? previous?.documents.network
  if (network === undefined) return null
  return {
    epoch: first.epoch,
    revision: first.revision,
    documents: { network, ...draft.collections },
    withdrawn: draft.withdrawn,
    quarantine: draft.quarantine,
  }
}

type Collections = {
  [Name in Collection]: ProgrammeDocuments[Name] extends ReadonlyMap<infer Id, infer Document>
    ? Map<Id, Document>
    : never
}

interface Draft {
  network: Network | undefined
  readonly collections: Collections
  readonly withdrawn: Set<SessionId>
  readonly quarantine: Map<string, Quarantined>
}

function draftFrom(base: Replica | null): Draft {
  const copies = COLLECTIONS.map((name) => [name, new Map<unknown, unknown>(base?.documents[name] ?? [])])
  return {
    network: base?.documents.network,
    collections: Object.fromEntries(copies),
    withdrawn: new Set(base?.withdrawn),
    quarantine: new Map(base?.quarantine),
  }
}

function applyPage(draft: Draft, page: WirePage): void {
  if (page.network !== null) {
    const decoded = decodeNetwork(page.network)
    if (decoded.ok) {
      draft.network = decoded.document
      draft.quarantine.delete('network')
    } else draft.quarantine.set('network', decoded.quarantined)
  }
  for (const name of COLLECTIONS) for (const wire of page[name]) put(draft, name, wire)
  for (const { collection, documentId } of page.deleted) remove(draft, collection, documentId)
}

function put<Name extends Collection>(draft: Draft, name: Name, wire: { readonly documentId: string }): void {
  const { documentId } = wire
  // The compiler does not see that a collection and its decoder share a name.
  const collection = draft.collections[name] as Map<string, unknown>
  const decoded = decodeDocument(name, wire)
  if (decoded.ok) {
    collection.set(documentId, decoded.document)
    draft.quarantine.delete(documentId)
  } else {
    collection.delete(documentId)
    draft.quarantine.set(documentId, decoded.quarantined)
  }
  if (name === 'sessions') draft.withdrawn.delete(id(documentId))
}

function remove(draft: Draft, collection: string, documentId: string): void {
  const name = COLLECTIONS.find((candidate) => candidate === collection)
  if (name === undefined) return
  const documents: Map<string, unknown> = draft.collections[name]
  documents.delete(documentId)
  draft.quarantine.delete(documentId)
  if (name === 'sessions') draft.withdrawn.add(id(documentId))
}
