import type { Core } from '@strapi/strapi'
import { MEDIATORS } from '../programme/wire/people.ts'
import { PLACES } from '../programme/wire/places.ts'
import type { Remit } from '../rules/remit.ts'
import { parts, text } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import { type Actor, actorOf } from './actor.ts'
import { ADMINISTRATOR, CONTRIBUTOR, COORDINATOR, MEDIATOR } from './house-roles.ts'

/**
 * Where the request under way may act: the widest of the person's roles of the house decides. Tokens and the software
 * have scopes of their own and no remit.
 */
export async function remitOf(strapi: Core.Strapi): Promise<Remit> {
  const actor = actorOf(strapi)
  if (actor === null) return { kind: 'everything' }
  const has = (code: string) => actor.roles.includes(code)
  if (has(ADMINISTRATOR) || has(COORDINATOR)) return { kind: 'everything' }
  if (has(MEDIATOR)) return remitOfCards(strapi, actor)
  return { kind: has(CONTRIBUTOR) ? 'drafts' : 'everything' }
}

/** A card without place, or a network whose cards name no account, sets no limit. */
async function remitOfCards(strapi: Core.Strapi, { email }: Actor): Promise<Remit> {
  const cards = table(strapi, MEDIATORS.uid)
  const own = await cards.findMany({
    where: { account: { $eqi: email } },
    populate: { places: { select: ['documentId', 'name'] } },
  })
  if (own.length === 0) {
    const linked = await cards.count({ where: { account: { $notNull: true, $ne: '' } } })
    return linked === 0 ? { kind: 'everything' } : { kind: 'no-card', email }
  }
  const places = own.flatMap((card) => parts(card, 'places'))
  if (places.length === 0) return { kind: 'everything' }
  const documentIds = places.map((place) => text(place, 'documentId'))
  // Whoever drives the bus programmes at its stops.
  const stops = await table(strapi, PLACES.uid).findMany({
    where: { parent: { documentId: { $in: documentIds } } },
    select: ['documentId', 'name'],
  })
  return { kind: 'places', places: new Map([...places, ...stops].map(named)) }
}

function named(place: Row): readonly [string, string] {
  return [String(place.documentId), text(place, 'name') ?? '?']
}
