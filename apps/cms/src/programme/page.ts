import type { Core } from '@strapi/strapi'
import type { Row } from '../storage/rows.ts'
import { table } from '../storage/rows.ts'
import type { Cursor } from './cursor.ts'
import type { Reader, Wire } from './wire/reader.ts'

export interface Tombstone {
  readonly collection: string
  readonly documentId: string
}

/** What one page carries, before the revision is put on it. */
export interface Page {
  readonly told: ReadonlyMap<Reader['collection'], readonly Wire[]>
  readonly deleted: readonly Tombstone[]
  readonly next: Cursor | null
}

/** Reads the public rows of one type: one query, and one for each relation. */
export async function readRows(
  strapi: Core.Strapi,
  reader: Reader,
  where: Row,
  limit?: number,
): Promise<Row[]> {
  return table(strapi, reader.uid).findMany({
    where: { $and: [reader.visible, where] },
    populate: reader.populate,
    orderBy: { id: 'asc' },
    ...(limit === undefined ? {} : { limit }),
  })
}
