import type { Core } from '@strapi/strapi'
import { spreadSheetPart } from '../gesture/sheet-part.ts'
import { CATEGORIES } from '../programme/wire/people.ts'
import { text } from '../storage/read.ts'
import { table } from '../storage/rows.ts'
import { SHEET_PART } from '../vocabulary/tables.ts'
import { partOfFamily } from './encode-network.ts'

/** Families written before they could say what their sheets ask for: known by their address, once. */
export async function ensureSheetParts(strapi: Core.Strapi): Promise<void> {
  const rows = table(strapi, CATEGORIES.uid)
  for (const family of await rows.findMany({ where: { sheetPart: { $null: true } } })) {
    const sheetPart = SHEET_PART[partOfFamily(text(family, 'slug') ?? '')]
    await rows.update({ where: { id: family.id }, data: { sheetPart } })
    await spreadSheetPart(strapi, String(family.documentId))
  }
}
