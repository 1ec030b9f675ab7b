import type { Core } from '@strapi/strapi'
import { detailOf, keepJournal } from '../journal/journal.ts'
import { text } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import { checkScheduleAuthority } from './authority.ts'
import type { Action } from './gesture.ts'
import { documentIdOf } from './result.ts'

export const SCHEDULE = 'api::schedule.schedule'

/** Does a gesture on a schedule, which is told to nobody, under the rules and in the journal. */
export async function performOnSchedule<Result>(
  strapi: Core.Strapi,
  action: Action,
  documentId: string | null,
  act: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async () => {
    const isNew = action === 'create' || action === 'clone'
    const before = isNew ? null : await scheduleOf(strapi, documentId)
    const result = await act()
    const after = await scheduleOf(strapi, isNew ? documentIdOf(result) : documentId)
    await checkScheduleAuthority(strapi, before, after)
    const known = after ?? before
    const name = (known && text(known, 'title')) ?? ''
    const subject = {
      uid: SCHEDULE,
      the: 'la programmation',
      name,
      documentId: String(known?.documentId ?? ''),
    }
    await keepJournal(strapi, { action }, subject, detailOf({ action, uid: SCHEDULE }, before, after))
    return result
  })
}

async function scheduleOf(strapi: Core.Strapi, documentId: string | null): Promise<Row | null> {
  if (documentId === null) return null
  const populate = { place: { select: ['documentId', 'name'] } }
  return table(strapi, SCHEDULE).findOne({ where: { documentId }, populate })
}
