import type { fr } from '@escale/messages'
import type { Core } from '@strapi/strapi'
import { MEDIATORS } from '../../../../programme/wire/people.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'
import type { Known } from './known.ts'

/** What documents are called: a sheet that is a draft has a title too. */
export interface Names extends fr.planning.ClashNames {
  session(of: { readonly workshopId: string; readonly placeId: string; readonly startTime: string }): string
}

export async function namesOf(strapi: Core.Strapi, { places }: Known): Promise<Names> {
  const titles = await titlesOf(strapi, WORKSHOPS.uid, 'title')
  const people = await titlesOf(strapi, MEDIATORS.uid, 'name')
  const workshop = (documentId: string) => titles.get(documentId) ?? '?'
  const place = (documentId: string) =>
    [...places.values()].find((known) => known.id === documentId)?.name ?? '?'
  return {
    workshop,
    place,
    mediator: (documentId) => people.get(documentId) ?? '?',
    session: ({ workshopId, placeId, startTime }) =>
      `${startTime.replace(':', ' h ').replace(/ 00$/, '')} · ${workshop(workshopId)} · ${place(placeId)}`,
  }
}

async function titlesOf(strapi: Core.Strapi, uid: string, field: string) {
  const rows = await table(strapi, uid).findMany({ select: ['documentId', field] })
  return new Map(rows.map((row) => [String(row.documentId), text(row, field) ?? '?']))
}
