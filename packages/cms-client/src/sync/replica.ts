import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type Change,
  COLLECTIONS,
  type Collection,
  id,
  type Network,
  type ProgrammeDocuments,
  type SessionId,
  SharedMap,
} from '@escale/programme'
import { decodeDocument, decodeNetwork, type Quarantined, warningOf } from '../decode/decode.ts'
import type { ProgrammeDeltaQuery } from '../generated/operations.ts'

/** The shape of the wire this client reads; a CMS that sends another one is not listened to. */
export const WIRE_FORMAT = 1

/** Documents decoded between two turns of the event loop. */
const AT_ONCE = 200

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
  const work = applying(previous, pages)
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** As {@link applyPages}, leaving its turn to whoever waits every few milliseconds: a whole network is a second of decoding. */
export async function applyPagesInTurns(
  previous: Replica | null,
  pages: readonly WirePage[],
): Promise<Replica | null> {
  const work = applying(previous, pages)
  let step = work.next()
  while (!step.done) {
    await nextTurn()
    step = work.next()
  }
  return step.value
}

function* applying(
  previous: Replica | null,
  pages: readonly WirePage[],
): Generator<undefined, Replica | null, undefined> {
  const [first] = pages
  if (first === undefined) return previous
  const base = first.whole ? null : previous
  const draft = draftFrom(base)
  for (const page of pages) yield* applyPage(draft, page)
  const network = draft.network ?? previous?.documents.network
  if (network === undefined) return null
  return {
    epoch: first.epoch,
    revision: first.revision,
    documents: { network, ...written(base, draft.writes) },
    withdrawn: draft.withdrawn,
    quarantine: draft.quarantine,
  }
}

/** What the pages of a delta say of which documents; `null` when they are a whole answer, of which nothing can be kept. */
export function changesIn(pages: readonly WirePage[]): readonly Change[] | null {
  if (pages.some(({ whole }) => whole)) return null
  return pages.flatMap((page) => [
    ...COLLECTIONS.flatMap((collection) =>
      page[collection].map(({ documentId }): Change => ({ collection, id: documentId })),
    ),
    ...page.deleted.flatMap(({ collection: named, documentId }): Change[] =>
      COLLECTIONS.filter((name) => name === named).map((collection) => ({ collection, id: documentId })),
    ),
  ])
}

type Collections = Omit<ProgrammeDocuments, 'network'>

/** Documents put, or taken away where `undefined`, by id: maps are copied once, at the end, and only what changes. */
type Writes = Map<string, unknown>

interface Draft {
  network: Network | undefined
  readonly writes: ReadonlyMap<Collection, Writes>
  readonly withdrawn: Set<SessionId>
  readonly quarantine: Map<string, Quarantined>
}

function draftFrom(base: Replica | null): Draft {
  return {
    network: base?.documents.network,
    writes: new Map(COLLECTIONS.map((name) => [name, new Map()])),
    withdrawn: new Set(base?.withdrawn),
    quarantine: new Map(base?.quarantine),
  }
}

function written(base: Replica | null, writes: Draft['writes']): Collections {
  const collections = COLLECTIONS.map((name) => {
    const before: ReadonlyMap<string, unknown> = base?.documents[name] ?? new Map()
    const changes = writes.get(name) ?? new Map()
    const shared = before instanceof SharedMap ? before : SharedMap.from(before)
    return [name, changes.size === 0 ? shared : shared.with(changes)]
  })
  return Object.fromEntries(collections)
}

function* applyPage(draft: Draft, page: WirePage): Generator<undefined, void, undefined> {
  if (page.network !== null) {
    const decoded = decodeNetwork(page.network)
    if (decoded.ok) {
      draft.network = decoded.document
      const warning = warningOf(page.network)
      if (warning === null) draft.quarantine.delete('network')
      else draft.quarantine.set('network', warning)
    } else draft.quarantine.set('network', decoded.quarantined)
  }
  let decoded = 0
  for (const name of COLLECTIONS) {
    for (const wire of page[name]) {
      put(draft, name, wire)
      decoded += 1
      if (decoded % AT_ONCE === 0) yield
    }
  }
  for (const { collection, documentId } of page.deleted) remove(draft, collection, documentId)
}

function put(draft: Draft, name: Collection, wire: { readonly documentId: string }): void {
  const { documentId } = wire
  const decoded = decodeDocument(name, wire)
  draft.writes.get(name)?.set(documentId, decoded.ok ? decoded.document : undefined)
  if (decoded.ok) draft.quarantine.delete(documentId)
  else draft.quarantine.set(documentId, decoded.quarantined)
  if (name === 'sessions') draft.withdrawn.delete(id(documentId))
}

function remove(draft: Draft, collection: string, documentId: string): void {
  const name = COLLECTIONS.find((candidate) => candidate === collection)
  if (name === undefined) return
  draft.writes.get(name)?.set(documentId, undefined)
  draft.quarantine.delete(documentId)
  if (name === 'sessions') draft.withdrawn.add(id(documentId))
}
