import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { type Change, record } from './record.ts'

const batches = new AsyncLocalStorage<Map<string, Change>>()

/** Notes changes now, or with the others of the batch under way. */
export async function note(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const batch = batches.getStore()
  if (batch === undefined) return record(strapi, changes)
  for (const change of changes) batch.set(`${change.collection}/${change.documentId}`, change)
}

/** Whether many documents are being written at once: the journal then keeps one line instead of hundreds. */
export function inBatch(): boolean {
  return batches.getStore() !== undefined
}

/** Runs `work` in one transaction that raises the revision once. */
export async function asOneChange<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(() =>
    batches.run(new Map(), async () => {
      const result = await work()
      await record(strapi, [...(batches.getStore()?.values() ?? [])])
      return result
    }),
  )
}
