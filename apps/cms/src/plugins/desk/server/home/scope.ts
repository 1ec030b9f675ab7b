import type { Core } from '@strapi/strapi'
import { actorOf } from '../../../../access/actor.ts'
import { remitOf } from '../../../../access/remit.ts'
import { MEDIATORS } from '../../../../programme/wire/people.ts'
import { type Row, table } from '../../../../storage/rows.ts'

/** Which sessions concern the person who asks. */
export interface Scope {
  /** They animate these; `null` when no card is theirs. */
  readonly mine: Row | null
  /** They look after these: where they programme, or all of the network. */
  readonly watched: Row
  readonly isWholeNetwork: boolean
}

const NONE: Row = { id: { $in: [] } }

export async function scopeOf(strapi: Core.Strapi): Promise<Scope> {
  const email = actorOf(strapi)?.email
  const cards =
    email === undefined
      ? 0
      : await table(strapi, MEDIATORS.uid).count({ where: { account: { $eqi: email } } })
  const mine: Row | null = cards === 0 ? null : { mediators: { account: { $eqi: email } } }
  const remit = await remitOf(strapi)
  if (remit.kind === 'places') {
    const here: Row = { place: { documentId: { $in: [...remit.places.keys()] } } }
    return { mine, watched: { $or: [mine ?? NONE, here] }, isWholeNetwork: false }
  }
  return { mine, watched: {}, isWholeNetwork: true }
}
