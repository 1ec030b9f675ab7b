import type { SessionId } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { type Row, table } from '../../../../storage/rows.ts'
import { known as readKnown } from '../../../planning/server/read/known.ts'
import { namesOf } from '../../../planning/server/read/names.ts'
import { sessionsBetween } from '../../../planning/server/read/sessions.ts'
import { clashesOf } from '../../../planning/server/season/clashes.ts'
import type { Attention } from './attention.ts'
import type { Days } from './days.ts'

/** Sessions of the coming two weeks that cannot go together: the same person or room twice, a closed place. */
export async function clashesAhead(
  strapi: Core.Strapi,
  watched: Row,
  { today, inTwoWeeks }: Days,
  shown: number,
): Promise<Attention> {
  const sessions = (await sessionsBetween(strapi, today, inTwoWeeks)).filter(
    ({ stateKind }) => stateKind !== 'cancelled',
  )
  const known = await readKnown(strapi)
  const names = await namesOf(strapi, known)
  const clashes = clashesOf(sessions, [], known, names)
  const own = await ownOf(strapi, watched, [...clashes.keys()])
  const told = new Set<string>()
  const items = sessions.flatMap((session) => {
    const grave = (clashes.get(session.id) ?? []).filter(({ grade }) => grade === 'error')
    if (!own.has(session.id) || grave.length === 0) return []
    return grave.flatMap(({ sentence }) => {
      if (told.has(sentence)) return []
      told.add(sentence)
      const to = `/content-manager/collection-types/${SESSIONS.uid}/${session.id}`
      return [{ label: sentence, to, detail: `${session.date} ${names.session(session)}` }]
    })
  })
  return { kind: 'clashes', count: items.length, items: items.slice(0, shown) }
}

async function ownOf(
  strapi: Core.Strapi,
  watched: Row,
  ids: readonly SessionId[],
): Promise<ReadonlySet<string>> {
  const rows = await table(strapi, SESSIONS.uid).findMany({
    where: { $and: [watched, { documentId: { $in: ids } }] },
    select: ['documentId'],
  })
  return new Set(rows.map((row) => String(row.documentId)))
}
