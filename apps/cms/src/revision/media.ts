import type { Core } from '@strapi/strapi'
import { note } from './batch.ts'

const FILE = 'plugin::upload.file'

/** Published sheets that show a file, as their image or as a resource. */
async function sheetsWith(strapi: Core.Strapi, fileId: unknown): Promise<readonly string[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const shows = (type: string) => trx('files_related_mph').where({ file_id: fileId, related_type: type })
    const images: { related_id: number }[] = await shows('api::workshop.workshop').select('related_id')
    const resources: { entity_id: number }[] = await trx('workshops_cmps')
      .where({ component_type: 'sheet.resource' })
      .whereIn('cmp_id', shows('sheet.resource').select('related_id'))
      .select('entity_id')
    const rows = [...images.map((row) => row.related_id), ...resources.map((row) => row.entity_id)]
    const sheets: { document_id: string }[] = await trx('workshops')
      .whereNotNull('published_at')
      .whereIn('id', rows)
      .distinct('document_id')
    return sheets.map((sheet) => sheet.document_id)
  })
}

/** The upload plugin writes files through these two, outside any transaction of its own. */
function writeInTransactions(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE)
  const { update, delete: remove } = files
  files.update = (params) => strapi.db.transaction(() => update(params))
  files.delete = (params) => strapi.db.transaction(() => remove(params))
}

/** A file replaced, described anew or deleted in the media library changes the sheets that show it, in one transaction. */
export function watchMedia(strapi: Core.Strapi): void {
  writeInTransactions(strapi)
  const changed = async (documentIds: readonly string[]) =>
    note(
      strapi,
      documentIds.map((documentId) => ({ collection: 'workshops', documentId, gone: false })),
    )
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate(event) {
      await changed(await sheetsWith(strapi, event.params.where?.id))
    },
    async beforeDelete(event) {
      event.state.sheets = await sheetsWith(strapi, event.params.where?.id)
    },
    async afterDelete(event) {
      const sheets: unknown = event.state.sheets
      if (Array.isArray(sheets)) await changed(sheets.map(String))
    },
  })
}
