import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { z } from 'zod'
import { CATEGORIES } from '../../../../programme/wire/people.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { instant, text } from '../../../../storage/read.ts'
import { documents, type Row, table } from '../../../../storage/rows.ts'
import { FORMAT, PUBLICATION, REGISTRATION_KIND, SESSION_STATE } from '../../../../vocabulary/tables.ts'
import type { Change } from './change.ts'
import type { Item, itemsAsked } from './item.ts'
import { keepChanges, runOf } from './run.ts'

/** SQLite has one connection: between two lines, whoever else is at work has theirs. */
export const BREATH_MS = 10

/** What became of a line: its sentence when a rule refused it. */
interface Outcome {
  readonly line: number
  readonly refused: string | null
}

/**
 * Writes some lines of a file. Each is all or nothing, under the rules and the remit of who imports; a line that is refused
 * stops no other. A line whose identity is there already changes that session: the same file twice makes nothing twice.
 */
export async function writeItems(strapi: Core.Strapi, { key, items }: z.output<typeof itemsAsked>) {
  const run = await runOf(strapi, key)
  const changes: Change[] = [...run.changes]
  const outcomes: Outcome[] = []
  for (const item of items) {
    await pause(BREATH_MS)
    try {
      // One change a line: the journal keeps one sentence for the file.
      changes.push(...(await asOneChange(strapi, () => writeItem(strapi, item))))
      outcomes.push({ line: item.line, refused: null })
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error
      outcomes.push({ line: item.line, refused: error.message })
    }
  }
  await keepChanges(strapi, run, changes)
  return { outcomes }
}

async function writeItem(strapi: Core.Strapi, item: Item): Promise<Change[]> {
  const sheet = await sheetOf(strapi, item)
  const data = rowOf(item, sheet.id)
  const present = await table(strapi, SESSIONS.uid).findOne({
    where: { externalId: item.externalId },
    populate: SESSIONS.populate,
  })
  const sessions = documents(strapi, SESSIONS.uid)
  if (present === null) {
    const made = await sessions.create({ data })
    return [...sheet.made, await noted(strapi, 'made', SESSIONS.uid, String(made.documentId))]
  }
  const documentId = String(present.documentId)
  // What staff decided since stays: who sees it is theirs.
  const { publication: _publication, ...told } = data
  await sessions.update({ documentId, data: told })
  return [...sheet.made, await noted(strapi, 'updated', SESSIONS.uid, documentId, before(present, told))]
}

/** The sheet of a line: the one that was chosen, the one of that title, else a new draft. */
async function sheetOf(
  strapi: Core.Strapi,
  { sheet }: Item,
): Promise<{ readonly id: string; readonly made: readonly Change[] }> {
  if (sheet.kind === 'known') return { id: sheet.id, made: [] }
  const { title, promise, body, family } = sheet
  const namesake = await table(strapi, WORKSHOPS.uid).findOne({
    where: { title, publishedAt: { $null: true } },
  })
  if (namesake !== null) return { id: String(namesake.documentId), made: [] }
  const category =
    family !== null && (await table(strapi, CATEGORIES.uid).count({ where: { documentId: family } })) > 0
      ? family
      : null
  const made = await documents(strapi, WORKSHOPS.uid).create({
    data: { title, promise, body, category, format: FORMAT.workshop },
  })
  const id = String(made.documentId)
  return { id, made: [await noted(strapi, 'made', WORKSHOPS.uid, id)] }
}

function rowOf(item: Item, workshop: string): Row {
  const isRegistered = item.registration === 'required'
  return {
    workshop,
    place: item.place,
    date: item.date,
    startTime: `${item.start}:00.000`,
    endTime: `${item.end}:00.000`,
    room: item.room || null,
    mediators: item.mediators,
    capacity: item.capacity,
    registrationKind: REGISTRATION_KIND[item.registration],
    registrationPhone: isRegistered ? item.phone || null : null,
    registrationMail: isRegistered ? item.mail || null : null,
    registrationLink: isRegistered ? item.link || null : null,
    registrationOnSite: isRegistered && item.phone === '' && item.mail === '' && item.link === '',
    state: SESSION_STATE[item.state],
    publication: PUBLICATION[item.publication],
    externalId: item.externalId,
  }
}

/** The fields as they are, in the shape in which they can be written back. */
function before(present: Row, told: Row): Row {
  return Object.fromEntries(
    Object.keys(told).map((field) => {
      const value = present[field]
      if (Array.isArray(value)) return [field, value.map((target: Row) => target.documentId)]
      if (typeof value === 'object' && value !== null && 'documentId' in value)
        return [field, value.documentId]
      return [field, value ?? null]
    }),
  )
}

async function noted(
  strapi: Core.Strapi,
  kind: Change['kind'],
  uid: string,
  documentId: string,
  fields: Row = {},
): Promise<Change> {
  const row = await table(strapi, uid).findOne({ where: { documentId } })
  const updatedAt = (row && (instant(row, 'updatedAt') ?? text(row, 'updatedAt'))) ?? ''
  return kind === 'made'
    ? { kind, uid, documentId, updatedAt }
    : { kind, uid, documentId, updatedAt, before: { ...fields } }
}
