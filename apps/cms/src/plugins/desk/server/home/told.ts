import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { clock, number, part, text } from '../../../../storage/read.ts'
import { type Row, table } from '../../../../storage/rows.ts'

/** A session as the pages of the desk list it. */
export interface ToldSession {
  readonly id: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly title: string
  readonly place: string
  readonly state: string
  readonly publication: string
  readonly seats: number | null
}

const POPULATE = { workshop: { select: ['title'] }, place: { select: ['name'] } }

/** Sessions in their order, the first `limit` of them. */
export async function sessionsTold(
  strapi: Core.Strapi,
  where: Row,
  limit: number,
  order: 'asc' | 'desc' = 'asc',
): Promise<readonly ToldSession[]> {
  const rows = await table(strapi, SESSIONS.uid).findMany({
    where,
    orderBy: [{ date: order }, { startTime: order }],
    limit,
    populate: POPULATE,
  })
  return rows.map(toldSession)
}

export function countSessions(strapi: Core.Strapi, where: Row): Promise<number> {
  return table(strapi, SESSIONS.uid).count({ where })
}

function toldSession(row: Row): ToldSession {
  const [workshop, place] = [part(row, 'workshop'), part(row, 'place')]
  return {
    id: text(row, 'documentId') ?? '',
    date: text(row, 'date') ?? '',
    start: clock(row, 'startTime') ?? '',
    end: clock(row, 'endTime') ?? '',
    title: (workshop && text(workshop, 'title')) ?? '?',
    place: (place && text(place, 'name')) ?? '?',
    state: text(row, 'state') ?? '',
    publication: text(row, 'publication') ?? '',
    seats: number(row, 'capacity'),
  }
}
