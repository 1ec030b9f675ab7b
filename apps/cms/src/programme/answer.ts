import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { currentRevision, type Revision } from '../revision/state.ts'
import { changesPage } from './changes.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Page } from './page.ts'
import { wholePage } from './whole.ts'
import { READERS } from './wire/readers.ts'

export interface Ask {
  readonly since?: number | null
  readonly epoch?: string | null
  readonly after?: string | null
}

const FORMAT = 1
const PAGE_SIZE = 2000
/** Above every row number a database gives (32 bits). */
const LAST_ROW = 2_147_483_647

/** One page of the programme: what changed since the revision the reader knows, or everything public. */
export async function programme(strapi: Core.Strapi, ask: Ask, size = PAGE_SIZE) {
  // The revision is read before the documents: what changes in between is told again by the next delta.
  const now = await currentRevision(strapi)
  if (ask.after != null) {
    const cursor = readCursor(ask.after)
    if (cursor === null) throw new errors.ValidationError(`Not a cursor of this programme: ${ask.after}`)
    return cursor.kind === 'whole'
      ? answer(now, true, await wholePage(strapi, size, cursor))
      : answer(now, false, await changesPage(strapi, size, cursor))
  }
  if (knows(ask, now)) {
    const from = { since: ask.since, revision: ask.since, row: LAST_ROW }
    return answer(now, false, await changesPage(strapi, size, from))
  }
  return answer(now, true, await wholePage(strapi, size, null))
}

function knows(ask: Ask, now: Revision): ask is Ask & { readonly since: number } {
  return ask.since != null && ask.since >= 0 && ask.since <= now.revision && ask.epoch === now.epoch
}

/** The page as it travels. */
export function answer(now: Revision, whole: boolean, page: Page) {
  return {
    format: FORMAT,
    ...now,
    whole,
    network: page.told.get('network')?.at(0) ?? null,
    ...Object.fromEntries(READERS.map(({ collection }) => [collection, page.told.get(collection) ?? []])),
    deleted: page.deleted,
    next: page.next === null ? null : writeCursor(page.next),
  }
}
