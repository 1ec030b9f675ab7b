import type { Core } from '@strapi/strapi'
import { CHANGES } from '../revision/state.ts'
import { type Page, readRows, type Tombstone } from './page.ts'
import type { Reader, Wire } from './wire/reader.ts'
import { readerNamed } from './wire/readers.ts'

interface LogRow {
  readonly id: number
  readonly collection: string
  readonly target: string
  readonly revision: number
}

/** One page of what changed after `since`, oldest change first. */
export async function changesPage(
  strapi: Core.Strapi,
  size: number,
  from: { readonly since: number; readonly revision: number; readonly row: number },
): Promise<Page> {
  const log: LogRow[] = await strapi.db
    .connection(CHANGES)
    .where('revision', '>', from.revision)
    .orWhere((later) => later.where('revision', from.revision).andWhere('id', '>', from.row))
    .orderBy([{ column: 'revision' }, { column: 'id' }])
    .limit(size)
    .select('id', 'collection', 'target', 'revision')

  const told = new Map<Reader['collection'], readonly Wire[]>()
  const deleted: Tombstone[] = []
  for (const [collection, targets] of byCollection(log)) {
    const reader = readerNamed(collection)
    if (reader === null) continue
    const rows = await readRows(strapi, reader, { documentId: { $in: targets } })
    const wires = rows.map(reader.wire)
    told.set(reader.collection, wires)
    const present = new Set(wires.map(({ documentId }) => documentId))
    // The network is one: it is replaced, never withdrawn.
    if (collection === 'network') continue
    for (const documentId of targets) if (!present.has(documentId)) deleted.push({ collection, documentId })
  }
  const last = log.at(-1)
  const full = log.length === size && last !== undefined
  return {
    told,
    deleted,
    next: full ? { kind: 'changes', since: from.since, revision: Number(last.revision), row: last.id } : null,
  }
}

function byCollection(log: readonly LogRow[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>()
  for (const { collection, target } of log)
    targets.set(collection, [...(targets.get(collection) ?? []), target])
  return targets
}
