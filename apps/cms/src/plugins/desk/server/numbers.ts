import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { FORMAT, PUBLICATION, SESSION_STATE } from '../../../vocabulary/tables.ts'
import { date } from '../../planning/server/season/season.ts'
import { type ReportedSession, sessionsCsv, summaryCsv } from '../numbers/report.ts'
import { numbersOf } from '../numbers/tally.ts'

export const periodAsked = z.object({ from: date, to: date }).refine(({ from, to }) => from <= to, {
  message: 'Période : elle finit avant d’avoir commencé, corrigez l’une des deux dates.',
  path: ['to'],
})
type Period = z.output<typeof periodAsked>

/** The numbers of a period, drafts left out. */
export async function numbersIn(strapi: Core.Strapi, period: Period) {
  return numbersOf(await sessionsIn(strapi, period))
}

export async function reportIn(strapi: Core.Strapi, period: Period) {
  const sessions = await sessionsIn(strapi, period)
  return { summary: summaryCsv(numbersOf(sessions)), sessions: sessionsCsv(sessions) }
}

interface SessionRow {
  readonly id: number
  readonly date: string
  readonly start_time: string
  readonly state: string
  readonly capacity: number | null
  readonly attended_children: number | null
  readonly attended_teens: number | null
  readonly attended_adults: number | null
  readonly attended_seniors: number | null
  readonly workshop_id: number | null
  readonly place_id: number | null
}

/** Joined by hand: a year of a large network is tens of thousands of rows, and only names are wanted of what they point to. */
async function sessionsIn(strapi: Core.Strapi, { from, to }: Period): Promise<readonly ReportedSession[]> {
  const knex = strapi.db.connection
  const rows: SessionRow[] = await knex('sessions as s')
    .leftJoin('sessions_workshop_lnk as w', 'w.session_id', 's.id')
    .leftJoin('sessions_place_lnk as p', 'p.session_id', 's.id')
    .whereBetween('s.date', [from, to])
    .whereNot('s.publication', PUBLICATION.draft)
    .orderBy(['s.date', 's.start_time', 's.id'])
    .select(
      's.id',
      's.date',
      's.start_time',
      's.state',
      's.capacity',
      's.attended_children',
      's.attended_teens',
    )
    .select('s.attended_adults', 's.attended_seniors', 'w.workshop_id', 'p.place_id')
  const [sheets, places] = [await sheetsOf(strapi), await placesOf(strapi)]
  // A sheet that is published is two rows, and a session is linked to both.
  const each = new Map(rows.map((row) => [row.id, row]))
  return [...each.values()].map((row) => {
    const sheet = sheets.get(row.workshop_id)
    const place = places.get(row.place_id)
    return {
      date: row.date,
      startTime: row.start_time.slice(0, 5),
      cancelled: row.state === SESSION_STATE.cancelled,
      state: row.state,
      seats: row.capacity,
      attendance: attendanceOf(row),
      title: sheet?.title ?? '?',
      format: sheet?.format ?? FORMAT.workshop,
      family: sheet?.family ?? 'Sans famille',
      audiences: sheet?.audiences ?? [],
      place: place?.name ?? '?',
      town: place?.town ?? '',
    }
  })
}

function attendanceOf(row: SessionRow): ReportedSession['attendance'] {
  const [children, teens, adults, seniors] = [
    row.attended_children,
    row.attended_teens,
    row.attended_adults,
    row.attended_seniors,
  ]
  if (children === null && teens === null && adults === null && seniors === null) return null
  return { children: children ?? 0, teens: teens ?? 0, adults: adults ?? 0, seniors: seniors ?? 0 }
}

interface Sheet {
  readonly title: string
  readonly format: string
  readonly family: string | null
  readonly audiences: readonly string[]
}

async function sheetsOf(strapi: Core.Strapi): Promise<ReadonlyMap<number | null, Sheet>> {
  const knex = strapi.db.connection
  const rows: { id: number; title: string; format: string; family: string | null }[] = await knex(
    'workshops as w',
  )
    .leftJoin('workshops_category_lnk as l', 'l.workshop_id', 'w.id')
    .leftJoin('categories as c', 'c.id', 'l.category_id')
    .select('w.id', 'w.title', 'w.format', 'c.name as family')
  const links: { id: number; name: string }[] = await knex('workshops_audiences_lnk as l')
    .join('audiences as a', 'a.id', 'l.audience_id')
    .orderBy('a.order')
    .select('l.workshop_id as id', 'a.name')
  const audiences = new Map<number, string[]>()
  for (const { id, name } of links) audiences.set(id, [...(audiences.get(id) ?? []), name])
  return new Map(rows.map(({ id, ...sheet }) => [id, { ...sheet, audiences: audiences.get(id) ?? [] }]))
}

async function placesOf(strapi: Core.Strapi) {
  const rows: { id: number; name: string; town: string | null }[] = await strapi.db
    .connection('places')
    .select('id', 'name', 'town')
  return new Map<number | null, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}
