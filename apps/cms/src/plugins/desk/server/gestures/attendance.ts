import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { number } from '../../../../storage/read.ts'
import { documents, type Row, table } from '../../../../storage/rows.ts'
import { PUBLICATION, SESSION_STATE } from '../../../../vocabulary/tables.ts'
import { daysFrom } from '../home/days.ts'
import { scopeOf } from '../home/scope.ts'
import { sessionsTold, type ToldSession } from '../home/told.ts'
import { networkToday } from '../today.ts'

const FIELDS = {
  children: 'attendedChildren',
  teens: 'attendedTeens',
  adults: 'attendedAdults',
  seniors: 'attendedSeniors',
} as const

const many = z
  .number('Présents : écrivez un nombre entier, ou rien.')
  .int('Présents : écrivez un nombre entier, ou rien.')
  .min(0, 'Présents : un nombre ne peut pas être négatif.')
  .max(9999, 'Présents : ce nombre est trop grand, corrigez-le.')
  .nullable()

export const attendanceAsked = z.object({
  id: z.string(),
  children: many,
  teens: many,
  adults: many,
  seniors: many,
})

/** Notes how many came, by age: numbers, never who. */
export async function noteAttendance(
  strapi: Core.Strapi,
  { id, children, teens, adults, seniors }: z.output<typeof attendanceAsked>,
) {
  const data: Row = {
    [FIELDS.children]: children,
    [FIELDS.teens]: teens,
    [FIELDS.adults]: adults,
    [FIELDS.seniors]: seniors,
  }
  await documents(strapi, SESSIONS.uid).update({ documentId: id, data })
  return { id }
}

/** Past sessions of the last month to count, the latest first; those already counted after the others. */
export async function sessionsToCount(strapi: Core.Strapi) {
  const { today, monthAgo } = daysFrom((await networkToday(strapi)).today)
  const { watched } = await scopeOf(strapi)
  const where: Row = {
    $and: [
      watched,
      { date: { $gte: monthAgo, $lte: today } },
      { publication: { $ne: PUBLICATION.draft } },
      { state: { $ne: SESSION_STATE.cancelled } },
    ],
  }
  const told = await sessionsTold(strapi, where, 200, 'desc')
  const rows = await table(strapi, SESSIONS.uid).findMany({
    where: { documentId: { $in: told.map(({ id }) => id) } },
    select: ['documentId', ...Object.values(FIELDS)],
  })
  const counts = new Map(rows.map((row) => [String(row.documentId), countOf(row)]))
  return told.map((session) => ({ ...session, ...(counts.get(session.id) ?? NOBODY_COUNTED) }))
}

const NOBODY_COUNTED = { children: null, teens: null, adults: null, seniors: null }

/** One session, for its sign-in sheet. */
export async function sessionToSign(
  strapi: Core.Strapi,
  { id }: { readonly id: string },
): Promise<ToldSession | null> {
  const [session] = await sessionsTold(strapi, { documentId: id }, 1)
  return session ?? null
}

function countOf(row: Row) {
  return {
    children: number(row, FIELDS.children),
    teens: number(row, FIELDS.teens),
    adults: number(row, FIELDS.adults),
    seniors: number(row, FIELDS.seniors),
  }
}
