import type { Core } from '@strapi/strapi'
import type { Reader } from '../programme/wire/reader.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { flag, text } from '../storage/read.ts'
import { PUBLICATION } from '../vocabulary/tables.ts'
import type { Standing } from './gesture.ts'

/** A request for publication is answered by the publication: nobody has to untick it. */
export async function settleRequest(
  strapi: Core.Strapi,
  reader: Reader,
  before: Standing,
  after: Standing,
): Promise<void> {
  if (after.desk === null || !flag(after.desk, 'publicationAsked') || !isAnswered(reader, before, after))
    return
  const documentId = text(after.desk, 'documentId')
  // Not through the query engine: it would stamp the document as changed once more.
  await strapi.db.transaction(({ trx }) =>
    trx(reader.collection).where({ document_id: documentId }).update({ publication_asked: false }),
  )
}

function isAnswered(reader: Reader, before: Standing, after: Standing): boolean {
  if (reader === SESSIONS) return after.desk?.publication !== PUBLICATION.draft
  return reader === WORKSHOPS && after.shown !== null && after.shown.id !== before.shown?.id
}
