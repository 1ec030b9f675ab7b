import type { Core } from '@strapi/strapi'
import { CATEGORIES } from '../programme/wire/people.ts'
import type { Reader } from '../programme/wire/reader.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { reference, text } from '../storage/read.ts'
import { table } from '../storage/rows.ts'
import { SHEET_PART } from '../vocabulary/tables.ts'
import type { Standing } from './gesture.ts'

/** A sheet's form shows the part that its family asks for: the sheet remembers which, and follows when the family changes. */
export async function keepSheetPart(
  strapi: Core.Strapi,
  reader: Reader,
  before: Standing,
  after: Standing,
): Promise<void> {
  const { desk } = after
  if (desk === null) return
  if (reader === CATEGORIES && desk.sheetPart !== before.desk?.sheetPart)
    await spreadSheetPart(strapi, String(desk.documentId))
  if (reader !== WORKSHOPS) return
  const category = reference(desk, 'category')
  const part = category === null ? null : await partOf(strapi, category)
  if (part !== (text(desk, 'sheetPart') ?? null)) await write(strapi, [String(desk.documentId)], part)
}

/** Tells the sheets of a family what it now asks for. */
export async function spreadSheetPart(strapi: Core.Strapi, categoryId: string): Promise<void> {
  const sheets = await table(strapi, WORKSHOPS.uid).findMany({
    where: { category: { documentId: categoryId } },
    select: ['documentId'],
  })
  await write(
    strapi,
    sheets.map((sheet) => String(sheet.documentId)),
    await partOf(strapi, categoryId),
  )
}

async function partOf(strapi: Core.Strapi, categoryId: string): Promise<string> {
  const category = await table(strapi, CATEGORIES.uid).findOne({ where: { documentId: categoryId } })
  return (category && text(category, 'sheetPart')) ?? SHEET_PART.none
}

async function write(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  part: string | null,
): Promise<void> {
  // Not through the query engine: it would stamp the sheets as changed once more.
  await strapi.db.transaction(({ trx }) =>
    trx(WORKSHOPS.collection).whereIn('document_id', documentIds).update({ sheet_part: part }),
  )
}
