import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { currentRevision } from '../revision/state.ts'
import { reference } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import { answer } from './answer.ts'
import { SESSIONS } from './wire/sessions.ts'
import { WORKSHOPS } from './wire/workshops.ts'

/** What one previews. */
export interface DraftAsked {
  readonly collection: string
  readonly documentId: string
}

/**
 * A document as it stands on the desk, told as a delta that is put over the programme: a sheet with its public sessions,
 * a session with its sheet when that is not published. Nothing when it is not there.
 */
export async function programmeDraft(strapi: Core.Strapi, { collection, documentId }: DraftAsked) {
  const now = await currentRevision(strapi)
  const { sheets, sessions } = await told(strapi, collection, documentId)
  const page = new Map([
    [WORKSHOPS.collection, sheets.map(WORKSHOPS.wire)],
    [SESSIONS.collection, sessions.map(SESSIONS.wire)],
  ])
  return answer(now, false, { told: page, deleted: [], next: null })
}

async function told(strapi: Core.Strapi, collection: string, documentId: string) {
  if (collection === WORKSHOPS.collection) {
    const sheet = await sheetOnDesk(strapi, documentId)
    const where = { workshop: { documentId }, ...SESSIONS.visible }
    return { sheets: sheet, sessions: sheet.length === 0 ? [] : await sessionsWhere(strapi, where) }
  }
  if (collection === SESSIONS.collection) {
    const sessions = await sessionsWhere(strapi, { documentId })
    const sheet = sessions.map((session) => reference(session, 'workshop'))[0]
    return { sessions, sheets: sheet ? await sheetUnlessPublished(strapi, sheet) : [] }
  }
  throw new errors.ValidationError(`No drafts of ${collection}`)
}

function sessionsWhere(strapi: Core.Strapi, where: Row): Promise<Row[]> {
  return table(strapi, SESSIONS.uid).findMany({ where, populate: SESSIONS.populate })
}

function sheetOnDesk(strapi: Core.Strapi, documentId: string): Promise<Row[]> {
  const where = { documentId, publishedAt: { $null: true } }
  return table(strapi, WORKSHOPS.uid).findMany({ where, populate: WORKSHOPS.populate })
}

async function sheetUnlessPublished(strapi: Core.Strapi, documentId: string): Promise<Row[]> {
  const published = await table(strapi, WORKSHOPS.uid).count({ where: { documentId, ...WORKSHOPS.visible } })
  return published > 0 ? [] : sheetOnDesk(strapi, documentId)
}
