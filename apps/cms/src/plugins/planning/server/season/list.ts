import type { Core } from '@strapi/strapi'
import { sayRule } from '../../rhythm/say.ts'
import { known as readKnown } from '../read/known.ts'
import { keptSeason, keptSeasons } from './kept.ts'

/** Every season there is, the latest first: what it says, when it runs, how many sessions it made. */
export async function listSeasons(strapi: Core.Strapi) {
  const [{ network }, seasons, spans] = await Promise.all([
    readKnown(strapi),
    keptSeasons(strapi),
    spansOf(strapi),
  ])
  return seasons
    .map(({ documentId, title, season }) => ({
      id: documentId,
      title,
      workshop: season.workshop,
      place: season.place,
      mediators: season.mediators,
      sentence: sayRule(season.schedule, network.schoolZone),
      ...(spans.get(documentId) ?? { first: null, last: null, count: 0 }),
    }))
    .sort((one, other) => ((one.last ?? '') < (other.last ?? '') ? 1 : -1))
}

/** One season, to be changed or to be taken up again. */
export async function readSeason(strapi: Core.Strapi, { id }: { readonly id: string }) {
  const { documentId, title, season } = await keptSeason(strapi, id)
  return { id: documentId, title, season }
}

interface Span {
  readonly first: string
  readonly last: string
  readonly count: number
}

async function spansOf(strapi: Core.Strapi): Promise<ReadonlyMap<string, Span>> {
  const rows: { id: string; first: unknown; last: unknown; count: unknown }[] = await strapi.db
    .connection('sessions')
    .join('sessions_schedule_lnk', 'sessions_schedule_lnk.session_id', 'sessions.id')
    .join('schedules', 'schedules.id', 'sessions_schedule_lnk.schedule_id')
    .groupBy('schedules.document_id')
    .select('schedules.document_id as id')
    .min('sessions.date as first')
    .max('sessions.date as last')
    .count('sessions.id as count')
  return new Map(
    rows.map(({ id, first, last, count }) => [
      id,
      { first: String(first), last: String(last), count: Number(count) },
    ]),
  )
}
