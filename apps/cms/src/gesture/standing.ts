import type { Core } from '@strapi/strapi'
import type { Reader } from '../programme/wire/reader.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { table } from '../storage/rows.ts'
import { PUBLICATION } from '../vocabulary/tables.ts'
import { NOTHING, type Standing } from './gesture.ts'

/** Reads a document as it stands in the transaction under way. */
export async function standingOf(
  strapi: Core.Strapi,
  reader: Reader,
  documentId: string | null,
): Promise<Standing> {
  if (documentId === null) return NOTHING
  const { populate, visible } = reader
  const rows = table(strapi, reader.uid)
  if (reader === WORKSHOPS) {
    return {
      desk: await rows.findOne({ where: { documentId, publishedAt: { $null: true } }, populate }),
      shown: await rows.findOne({ where: { documentId, ...visible }, populate }),
    }
  }
  const desk = await rows.findOne({ where: { documentId }, populate })
  const isShown = desk !== null && (desk.publication ?? PUBLICATION.public) === PUBLICATION.public
  return { desk, shown: isShown ? desk : null }
}
