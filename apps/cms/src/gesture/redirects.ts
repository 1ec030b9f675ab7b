import type { Redirect } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import { REDIRECTS } from '../programme/wire/occasions.ts'
import type { Reader } from '../programme/wire/reader.ts'
import type { Change } from '../revision/record.ts'
import { text } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import { REDIRECT_KIND } from '../vocabulary/tables.ts'
import type { Standing } from './gesture.ts'

const KINDS: Readonly<Partial<Record<Reader['collection'], Redirect['kind']>>> = {
  places: 'place',
  workshops: 'workshop',
  cycles: 'cycle',
  festivals: 'festival',
  categories: 'category',
}

/** When a public address changes, the old one leads to the new one; an address in use again leads nowhere else. */
export async function keepOldAddress(
  strapi: Core.Strapi,
  reader: Reader,
  before: Standing,
  after: Standing,
): Promise<readonly Change[]> {
  const code = KINDS[reader.collection]
  if (code === undefined || after.shown === null) return []
  const [old, now] = [before.shown && text(before.shown, 'slug'), text(after.shown, 'slug')]
  if (now === null || old === now) return []
  const kind = REDIRECT_KIND[code]
  const rows = table(strapi, REDIRECTS.uid)
  const changes: Change[] = []
  const changed = (row: Row, gone: boolean) =>
    changes.push({ collection: 'redirects', documentId: String(row.documentId), gone })

  for (const row of await rows.findMany({ where: { kind, fromSlug: now } })) {
    await rows.delete({ where: { id: row.id } })
    changed(row, true)
  }
  if (old === null) return changes
  for (const row of await rows.findMany({ where: { kind, toSlug: old } })) {
    await rows.update({ where: { id: row.id }, data: { toSlug: now } })
    changed(row, false)
  }
  changed(await rows.create({ data: { kind, fromSlug: old, toSlug: now, publishedAt: new Date() } }), false)
  return changes
}
