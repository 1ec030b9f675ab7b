import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { CATEGORIES, MEDIATORS } from '../../../../programme/wire/people.ts'
import { PLACES } from '../../../../programme/wire/places.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { clock, text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'
import { networkToday } from '../today.ts'

/** What a file is compared with: names of places, sheets, families and people. */
export async function knownForImports(strapi: Core.Strapi) {
  const named = async (uid: string, field: string, where = {}) =>
    (await table(strapi, uid).findMany({ where, select: ['documentId', field] })).map((row) => ({
      id: text(row, 'documentId') ?? '',
      name: text(row, field) ?? '',
    }))
  return {
    ...(await networkToday(strapi)),
    places: await named(PLACES.uid, 'name'),
    sheets: await named(WORKSHOPS.uid, 'title', { publishedAt: { $null: true } }),
    families: await named(CATEGORIES.uid, 'name'),
    mediators: await named(MEDIATORS.uid, 'name'),
  }
}

export const presentAsked = z.object({ externalIds: z.array(z.string().max(255)).max(500) })

/** Which of these identities are sessions already, and what they say now. */
export async function presentSessions(strapi: Core.Strapi, { externalIds }: z.output<typeof presentAsked>) {
  const rows = await table(strapi, SESSIONS.uid).findMany({
    where: { externalId: { $in: externalIds } },
    select: ['externalId', 'date', 'startTime', 'endTime', 'room', 'state'],
    populate: { place: { select: ['documentId'] }, workshop: { select: ['documentId'] } },
  })
  return rows.map((row) => ({
    externalId: text(row, 'externalId') ?? '',
    date: text(row, 'date'),
    start: clock(row, 'startTime'),
    end: clock(row, 'endTime'),
  }))
}
