import type { Core } from '@strapi/strapi'
import { CHANGES } from '../revision/state.ts'
import { number } from '../storage/read.ts'
import { type Page, readRows, type Tombstone } from './page.ts'
import { NETWORK } from './wire/network.ts'
import type { Reader, Wire } from './wire/reader.ts'
import { READERS } from './wire/readers.ts'

const START = { kind: 'whole', reader: 0, row: 0 } as const

/** One page of everything public, collection by collection in the order of their rows. */
export async function wholePage(
  strapi: Core.Strapi,
  size: number,
  from: { readonly kind: 'whole'; readonly reader: number; readonly row: number } | null,
): Promise<Page> {
  const told = new Map<Reader['collection'], readonly Wire[]>()
  if (from === null) told.set('network', (await readRows(strapi, NETWORK, {})).map(NETWORK.wire))
  const deleted = from === null ? await sessionTombstones(strapi) : []
  const start = from ?? START
  let room = size
  for (const [index, reader] of READERS.entries()) {
    if (index < start.reader) continue
    const after = index === start.reader ? start.row : 0
    const rows = await readRows(strapi, reader, { id: { $gt: after } }, room)
    told.set(reader.collection, rows.map(reader.wire))
    room -= rows.length
    const last = rows.at(-1)
    if (room === 0 && last !== undefined) {
      return { told, deleted, next: { kind: 'whole', reader: index, row: number(last, 'id') ?? 0 } }
    }
  }
  return { told, deleted, next: null }
}

/** Sessions that were public once: their pages answer 410, so the reader has to know of them for ever. */
async function sessionTombstones(strapi: Core.Strapi): Promise<readonly Tombstone[]> {
  const rows: { target: string }[] = await strapi.db
    .connection(CHANGES)
    .where({ collection: 'sessions', gone: true })
    .orderBy('id')
    .select('target')
  return rows.map(({ target }) => ({ collection: 'sessions', documentId: target }))
}
