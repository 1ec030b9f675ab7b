import type { Core } from '@strapi/strapi'
import { tellCommitted } from './committed.ts'
import { CHANGES, REVISIONS } from './state.ts'

/** A public document that changed, or that the public can no longer see. */
export interface Change {
  readonly collection: string
  readonly documentId: string
  readonly gone: boolean
}

/**
 * Raises the revision once and notes every change under it, in the transaction under way. The revision row is written
 * first: its lock makes concurrent writers wait, so that revisions are committed in order.
 */
export async function record(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    await trx(REVISIONS).increment('revision', 1)
    const row: { epoch: string; revision: number } = await trx(REVISIONS).first('epoch', 'revision')
    const revision = Number(row.revision)
    const rows = changes.map(({ collection, documentId, gone }) => ({
      collection,
      target: documentId,
      gone,
      revision,
    }))
    for (let start = 0; start < rows.length; start += 100) {
      await trx(CHANGES)
        .insert(rows.slice(start, start + 100))
        .onConflict(['collection', 'target'])
        .merge(['gone', 'revision'])
    }
    onCommit(() => tellCommitted({ epoch: row.epoch, revision }))
  })
}
