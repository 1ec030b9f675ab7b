import type { Core } from '@strapi/strapi'
import { CLOSURES, FESTIVALS, SCHOOL_HOLIDAYS } from '../programme/wire/occasions.ts'
import { AUDIENCES } from '../programme/wire/people.ts'
import { PLACES } from '../programme/wire/places.ts'
import type { Reader } from '../programme/wire/reader.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { audienceFaults, periodFaults, placeFaults } from '../rules/period.ts'
import { type Fault, refuse } from '../rules/refusal.ts'
import { sessionFaults } from '../rules/session.ts'
import { workshopFaults } from '../rules/workshop.ts'
import { text } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import type { Action, Standing } from './gesture.ts'

const RULES: ReadonlyMap<Reader, (row: Row) => readonly Fault[]> = new Map([
  [SESSIONS, sessionFaults],
  [FESTIVALS, periodFaults],
  [CLOSURES, periodFaults],
  [SCHOOL_HOLIDAYS, periodFaults],
  [AUDIENCES, audienceFaults],
  [PLACES, placeFaults],
])

/** Refuses a document that breaks a rule, as it now stands: throwing undoes the transaction. */
export async function check(
  strapi: Core.Strapi,
  reader: Reader,
  action: Action,
  after: Standing,
): Promise<void> {
  const { desk, shown } = after
  if (desk === null || action === 'delete' || action === 'unpublish') return
  refuse(await slugFaults(strapi, reader, desk))
  refuse(RULES.get(reader)?.(desk) ?? [])
  if (reader === WORKSHOPS && shown !== null && action !== 'discardDraft') {
    const isPublishing = action === 'publish' || text(shown, 'updatedAt') === text(desk, 'updatedAt')
    if (isPublishing) refuse(workshopFaults(shown))
  }
}

async function slugFaults(strapi: Core.Strapi, reader: Reader, row: Row): Promise<readonly Fault[]> {
  const [slug, documentId] = [text(row, 'slug'), text(row, 'documentId')]
  if (!('slug' in row)) return []
  if (!slug) return [{ field: 'slug', sentence: 'Adresse : elle est vide, écrivez un mot sans espace.' }]
  const other = await table(strapi, reader.uid).findOne({ where: { slug, documentId: { $ne: documentId } } })
  if (other === null) return []
  const sentence = `Adresse : « ${slug} » est déjà celle de « ${text(other, reader.name) ?? '?'} ». Choisissez-en une autre, par exemple « ${slug}-2 ».`
  return [{ field: 'slug', sentence }]
}
