import type { Core } from '@strapi/strapi'
import { actorOf } from '../../../../access/actor.ts'
import { remitOf } from '../../../../access/remit.ts'
import { CATEGORIES, MEDIATORS } from '../../../../programme/wire/people.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { number, part, references, text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'
import { codeOf } from '../../../../vocabulary/table.ts'
import { FORMAT, MOTIF } from '../../../../vocabulary/tables.ts'
import { todayIn } from '../today.ts'
import { known as readKnown } from './known.ts'
import { mayOf } from './may.ts'

/** All that the planning pages choose from, told once a visit. */
export async function settingOf(strapi: Core.Strapi) {
  const known = await readKnown(strapi)
  const [workshops, mediators, families, rooms] = await Promise.all([
    table(strapi, WORKSHOPS.uid).findMany({
      where: { publishedAt: { $null: true } },
      select: ['documentId', 'title', 'format', 'durationMinutes'],
      populate: { category: { select: ['slug'] } },
    }),
    table(strapi, MEDIATORS.uid).findMany({ populate: { places: { select: ['documentId'] } } }),
    table(strapi, CATEGORIES.uid).findMany({}),
    roomsOf(strapi),
  ])
  const remit = await remitOf(strapi)
  const email = actorOf(strapi)?.email.toLowerCase()
  const everywhere = remit.kind === 'everything' || remit.kind === 'drafts'
  return {
    today: todayIn(known.network.timeZone),
    timeZone: known.network.timeZone,
    schoolZone: known.network.schoolZone,
    may: mayOf(strapi),
    workshops: workshops.map((row) => ({
      id: text(row, 'documentId'),
      title: text(row, 'title') ?? '?',
      family: text(part(row, 'category') ?? {}, 'slug') ?? '',
      format: codeOf(FORMAT, row.format),
      minutes: number(row, 'durationMinutes') ?? 120,
    })),
    places: [...known.places.values()].map(({ id, name, town, kind, phone, mail }) => ({
      id,
      name,
      town,
      kind,
      phone,
      mail,
      rooms: rooms.get(id) ?? [],
      allowed: everywhere || (remit.kind === 'places' && remit.places.has(id)),
    })),
    mediators: mediators.map((row) => ({
      id: text(row, 'documentId'),
      name: text(row, 'name') ?? '?',
      role: text(row, 'role') ?? '',
      places: references(row, 'places'),
      mine: email !== undefined && text(row, 'account')?.toLowerCase() === email,
    })),
    families: families.map((row) => ({
      slug: text(row, 'slug'),
      name: text(row, 'name') ?? '?',
      motif: codeOf(MOTIF, row.motif),
      colour: text(row, 'colour'),
    })),
  }
}

/** The rooms of each place, as they have been typed. */
async function roomsOf(strapi: Core.Strapi): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { place: string; room: string }[] = await strapi.db
    .connection('sessions')
    .join('sessions_place_lnk', 'sessions_place_lnk.session_id', 'sessions.id')
    .join('places', 'places.id', 'sessions_place_lnk.place_id')
    .whereNotNull('sessions.room')
    .distinct('places.document_id as place', 'sessions.room as room')
  const rooms = new Map<string, string[]>()
  for (const { place, room } of rows) rooms.set(place, [...(rooms.get(place) ?? []), room])
  return rooms
}
