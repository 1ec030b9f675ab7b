import { setTimeout as pause } from 'node:timers/promises'
import {
  buildProgramme,
  type Change,
  COLLECTIONS,
  type Instant,
  instant,
  type Programme,
  type SessionId,
  updateProgramme,
} from '@escale/programme'
import type { Quarantined } from '../decode/decode.ts'
import { type CmsClient, createCmsClient } from './client.ts'
import { applyPages, applyPagesInTurns, changesIn, type Replica } from './replica.ts'
import { snapshotFiles } from './snapshot-file.ts'
import { turns } from './turns.ts'

/** Everything a request needs of the programme, swapped as one reference. */
export interface Snapshot {
  readonly programme: Programme
  readonly revision: number
  readonly epoch: string
  readonly withdrawn: ReadonlySet<SessionId>
  readonly quarantine: readonly Quarantined[]
  readonly receivedAt: Instant
}

/** A programme that only a preview shows. */
export type Drafted =
  | { readonly kind: 'shown'; readonly programme: Programme }
  /** Why the document cannot be shown as it is, in French. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'gone' }

export interface SyncStatus {
  /** In plain words; `null` when the last contact went well. */
  readonly lastError: string | null
  /** Last time the CMS answered. */
  readonly lastContactAt: Instant | null
  readonly counts: Readonly<Record<string, number>>
}

export interface ProgrammeSync {
  /** Loads the newest good snapshot from disk, asks the CMS once, then goes on in the background. Never throws. */
  start(): Promise<void>
  /** Asks the CMS now and not at the next turn, unless what is announced is known. Many knocks make few questions. */
  knock(announced?: Announced): void
  /** Ends the polling and waits for what is under way. */
  stop(): Promise<void>
  current(): Snapshot | null
  /** The programme as it would be with a document of the desk in it: for one reader, kept nowhere. Throws when the CMS does not answer. */
  withDraft(collection: 'workshops' | 'sessions', documentId: string): Promise<Drafted>
  status(): SyncStatus
}

/** What a doorbell says: never believed, only a reason to ask. */
export interface Announced {
  readonly epoch: string
  readonly revision: number
}

export interface SyncOptions {
  readonly cmsUrl: string
  readonly token: string
  /** Where snapshots are kept; made when missing. */
  readonly directory: string
  /** A read-only snapshot to start from when the directory has none. */
  readonly seed?: string | undefined
  readonly log: (sentence: string) => void
  readonly pollMs?: number
  readonly longestPollMs?: number
  readonly client?: CmsClient
}

/** After a snapshot is written, the disk rests this many times as long as that took. */
const PAUSES = 5

/**
 * Keeps the programme as fresh as the CMS has it: asks for the revision every two seconds (give or take a fifth, so that
 * several catalogues do not ask together), backs off to thirty when the CMS does not answer, and goes on serving what it has.
 */
export function createSync(options: SyncOptions): ProgrammeSync {
  const { log, pollMs = 2_000, longestPollMs = 30_000 } = options
  const leaving = new AbortController()
  const client = options.client ?? createCmsClient({ ...options, signal: leaving.signal })
  const files = snapshotFiles(options, log)
  let replica: Replica | null = null
  let snapshot: Snapshot | null = null
  let lastError: string | null = null
  let lastContactAt: Instant | null = null
  let saving: Promise<void> = Promise.resolve()
  let isSaveDue = false
  let lastSaveMs = 0

  const adopt = (next: Replica, changes: readonly Change[] | null) => {
    const before = snapshot?.programme
    const programme =
      before === undefined || changes === null
        ? buildProgramme(next.documents)
        : updateProgramme(before, next.documents, changes)
    replica = next
    snapshot = {
      programme,
      revision: next.revision,
      epoch: next.epoch,
      withdrawn: next.withdrawn,
      quarantine: [...next.quarantine.values()],
      receivedAt: now(),
    }
  }

  const save = () => {
    // Of a burst the last is written, by the one that waits already.
    if (isSaveDue) return
    isSaveDue = true
    saving = saving.then(async () => {
      // Of a large network, no more than a share of the time.
      await pause(lastSaveMs * PAUSES, undefined, { signal: leaving.signal }).catch(() => undefined)
      isSaveDue = false
      if (replica === null) return
      const start = performance.now()
      await files
        .save(replica)
        .catch((error: unknown) => log(`The snapshot could not be written: ${sentenceOf(error)}`))
      lastSaveMs = performance.now() - start
    })
  }

  const refresh = async () => {
    const { epoch, revision } = await client.revision()
    if (replica?.epoch === epoch && replica.revision === revision) return
    const pages = await client.changesSince(replica)
    const next = await applyPagesInTurns(replica, pages)
    if (next === null) throw new Error('The CMS has no network yet: fill in the «Réseau» form.')
    const before = replica?.quarantine
    adopt(next, changesIn(pages))
    for (const [documentId, { reason }] of next.quarantine)
      if (!before?.has(documentId)) log(`Quarantined: ${reason}`)
    save()
  }

  const poll = async () => {
    try {
      await refresh()
      if (lastError !== null) log('The CMS answers again.')
      lastError = null
      lastContactAt = now()
      return true
    } catch (error) {
      if (leaving.signal.aborted) return false
      const sentence = sentenceOf(error)
      if (sentence !== lastError) log(`The CMS cannot be read: ${sentence}`)
      lastError = sentence
      return false
    }
  }
  const polling = turns(poll, { pollMs, longestPollMs })

  return {
    async start() {
      const saved = await files.load()
      try {
        if (saved) adopt(saved, null)
      } catch (error) {
        log(`The snapshot cannot be served: ${sentenceOf(error)}`)
      }
      await polling.start()
    },
    knock(announced) {
      const isKnown =
        announced && announced.epoch === replica?.epoch && announced.revision <= replica.revision
      if (!isKnown) polling.hurry()
    },
    async stop() {
      leaving.abort()
      await polling.stop()
      await saving
    },
    current: () => snapshot,
    async withDraft(collection, documentId) {
      const page = await client.draft(collection, documentId)
      if (page[collection].every((wire) => wire.documentId !== documentId)) return { kind: 'gone' }
      const drafted = applyPages(replica, [page])
      const refused = drafted?.quarantine.get(documentId)
      if (refused) return { kind: 'refused', reason: refused.reason }
      const changes = changesIn([page])
      if (drafted === null || snapshot === null || changes === null) return { kind: 'gone' }
      return { kind: 'shown', programme: updateProgramme(snapshot.programme, drafted.documents, changes) }
    },
    status: () => ({ lastError, lastContactAt, counts: countsOf(replica, snapshot) }),
  }
}

function countsOf(replica: Replica | null, snapshot: Snapshot | null): Record<string, number> {
  if (!replica) return {}
  const counts = COLLECTIONS.map((name): [string, number] => [name, replica.documents[name].size])
  return { ...Object.fromEntries(counts), waitingSessions: snapshot?.programme.waiting.length ?? 0 }
}

function now(): Instant {
  return instant(new Date().toISOString())
}

/** The first line of an error: graphql-request puts the whole answer behind it. */
function sentenceOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined }
  const because = cause instanceof Error ? ` (${cause.message || cause.name})` : ''
  return `${message.split(/\n|: \{"/)[0]}${because}`
}
