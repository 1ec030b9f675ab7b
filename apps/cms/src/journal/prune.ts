import type { Core } from '@strapi/strapi'
import { table } from '../storage/rows.ts'
import { JOURNAL } from './journal.ts'

const KEPT_MONTHS = 24
const DAY_MS = 24 * 60 * 60 * 1000

/** Deletes the lines of the journal that are older than 24 months at `now`. */
export async function pruneJournal(strapi: Core.Strapi, now: Date): Promise<void> {
  const oldest = new Date(now)
  oldest.setUTCMonth(oldest.getUTCMonth() - KEPT_MONTHS)
  await table(strapi, JOURNAL).deleteMany({ where: { at: { $lt: oldest } } })
}

/** Prunes now, and once a day as long as the process lives. */
export async function keepJournalShort(strapi: Core.Strapi): Promise<void> {
  await pruneJournal(strapi, new Date())
  setInterval(() => {
    pruneJournal(strapi, new Date()).catch((error: unknown) =>
      strapi.log.warn(`The journal was not pruned: ${String(error)}`),
    )
  }, DAY_MS).unref()
}
