import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'

export const REVISIONS = 'programme_revisions'
export const CHANGES = 'programme_changes'

export interface Revision {
  /** Made with the database: another epoch is another programme. */
  readonly epoch: string
  readonly revision: number
}

/** Gives an epoch to a database that has none: a new one, or one whose epoch was taken away after a restoration. */
export async function ensureEpoch(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection
  const known = await knex(REVISIONS).first('id')
  if (known) return
  // Not from zero when there is a log: its old rows would be after every revision to come.
  const logged = await knex(CHANGES).max('revision as last').first()
  await knex(REVISIONS).insert({ epoch: randomUUID(), revision: Number(logged?.last ?? 0) })
}

/** The revision that is committed now. */
export async function currentRevision(strapi: Core.Strapi): Promise<Revision> {
  const row: { epoch: string; revision: number } | undefined = await strapi.db
    .connection(REVISIONS)
    .first('epoch', 'revision')
  if (!row) throw new Error('The programme has no revision row: the CMS is not bootstrapped')
  return { epoch: row.epoch, revision: Number(row.revision) }
}
