import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { references, text } from '../../../../storage/read.ts'
import { type Row, table } from '../../../../storage/rows.ts'
import { PUBLICATION } from '../../../../vocabulary/tables.ts'
import type { Attention } from './attention.ts'
import type { Days } from './days.ts'

/** Sheets that the public will look at within a month, and that have no picture. */
export async function sheetsWithoutImage(
  strapi: Core.Strapi,
  watched: Row,
  { today, inAMonth }: Days,
  shown: number,
): Promise<Attention> {
  const played = await table(strapi, SESSIONS.uid).findMany({
    where: {
      $and: [watched, { publication: PUBLICATION.public }, { date: { $gte: today, $lte: inAMonth } }],
    },
    select: ['id'],
    populate: { workshop: { select: ['documentId'] } },
  })
  const ids = new Set(played.flatMap((row) => references({ workshop: [row.workshop] }, 'workshop')))
  const bare = await table(strapi, WORKSHOPS.uid).findMany({
    where: {
      $and: [WORKSHOPS.visible, { documentId: { $in: [...ids] } }, { image: { id: { $null: true } } }],
    },
    select: ['documentId', 'title'],
    orderBy: { title: 'asc' },
  })
  const items = bare.slice(0, shown).map((row) => ({
    label: text(row, 'title') ?? '?',
    to: `/content-manager/collection-types/${WORKSHOPS.uid}/${text(row, 'documentId')}`,
    detail: '',
  }))
  return { kind: 'bare', count: bare.length, items }
}
