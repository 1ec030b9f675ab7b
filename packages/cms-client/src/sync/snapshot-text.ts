import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { COLLECTIONS, SharedMap } from '@escale/programme'
import { z } from 'zod'
import type { Replica } from './replica.ts'

/** Raised whenever the domain's documents change shape: an older file is then set aside, never half-read. */
const FILE_FORMAT = 2

/** Documents written between two turns of the event loop: about 2 ms of work. */
const AT_ONCE = 500

const header = z.object({ format: z.literal(FILE_FORMAT), sha256: z.string() })

/**
 * A replica as text: a line with format and checksum, then one JSON object. In pieces, so that requests are answered
 * while a large programme is written.
 */
export async function snapshotText(replica: Replica): Promise<readonly string[]> {
  const { epoch, revision, documents, withdrawn, quarantine } = replica
  const head = { epoch, revision, network: documents.network }
  const pieces: string[] = []
  const hash = createHash('sha256')
  const push = (piece: string) => {
    pieces.push(piece)
    hash.update(piece)
  }
  push(`${JSON.stringify(head).slice(0, -1)},"collections":{`)
  for (const [index, name] of COLLECTIONS.entries()) {
    push(`${index === 0 ? '' : ','}${JSON.stringify(name)}:[`)
    let written = 0
    let batch: string[] = []
    const flush = () => {
      push(`${written > batch.length ? ',' : ''}${batch.join(',')}`)
      batch = []
    }
    for (const document of documents[name].values()) {
      batch.push(JSON.stringify(document))
      written += 1
      if (batch.length < AT_ONCE) continue
      flush()
      await nextTurn()
    }
    if (batch.length > 0) flush()
    push(']')
  }
  const tail = { withdrawn: [...withdrawn], quarantine: [...quarantine] }
  push(`},${JSON.stringify(tail).slice(1)}`)
  return [`${JSON.stringify({ format: FILE_FORMAT, sha256: hash.digest('hex') })}\n`, ...pieces]
}

/** The replica, or the reason it cannot be trusted. The checksum is what vouches for the shape of the body. */
export function readSnapshotText(text: string): Replica | string {
  const end = text.indexOf('\n')
  const head = header.safeParse(parseJson(text.slice(0, Math.max(0, end))))
  if (!head.success) return 'its first line is not the header of this version.'
  const body = text.slice(end + 1)
  if (createHash('sha256').update(body).digest('hex') !== head.data.sha256)
    return 'its checksum does not match, the file is damaged.'
  const saved = JSON.parse(body)
  const maps = COLLECTIONS.map((name) => [
    name,
    SharedMap.from(saved.collections[name].map((document: { id: string }) => [document.id, document])),
  ])
  return {
    epoch: saved.epoch,
    revision: saved.revision,
    documents: { network: saved.network, ...Object.fromEntries(maps) },
    withdrawn: new Set(saved.withdrawn),
    quarantine: new Map(saved.quarantine),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
