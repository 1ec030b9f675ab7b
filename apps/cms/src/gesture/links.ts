import type { Core } from '@strapi/strapi'
import { CLOSURES } from '../programme/wire/occasions.ts'
import { MEDIATORS } from '../programme/wire/people.ts'
import { PLACES } from '../programme/wire/places.ts'
import type { Reader } from '../programme/wire/reader.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import type { Change } from '../revision/record.ts'
import { refuse } from '../rules/refusal.ts'
import { text } from '../storage/read.ts'
import { table } from '../storage/rows.ts'

interface Link {
  readonly reader: Reader
  readonly field: string
  /** What cannot live without its target, told to who deletes the target; `null` when it can. */
  readonly holds: ((count: number) => string) | null
}

const link = (reader: Reader, field: string, holds: Link['holds'] = null): Link => ({ reader, field, holds })
const plural = (count: number, noun: string) => `${count} ${noun}${count > 1 ? 's' : ''}`

/** Who points to a document of each collection. */
const LINKS: Readonly<Partial<Record<Reader['collection'], readonly Link[]>>> = {
  places: [
    link(
      SESSIONS,
      'place',
      (n) => `${plural(n, 'séance')} s’y tiennent : déplacez-les ou supprimez-les d’abord.`,
    ),
    link(CLOSURES, 'place', (n) => `${plural(n, 'fermeture')} le concernent : supprimez-les d’abord.`),
    link(SESSIONS, 'previousPlace'),
    link(PLACES, 'parent'),
    link(MEDIATORS, 'places'),
  ],
  workshops: [
    link(
      SESSIONS,
      'workshop',
      (n) => `${plural(n, 'séance')} en dépendent. Dépubliez l’atelier, ou supprimez d’abord ses séances.`,
    ),
  ],
  categories: [
    link(
      WORKSHOPS,
      'category',
      (n) => `${plural(n, 'atelier')} en font partie : changez d’abord leur famille.`,
    ),
  ],
  cycles: [
    link(SESSIONS, 'cycle', (n) => `${plural(n, 'séance')} en font partie : retirez-les d’abord du cycle.`),
  ],
  audiences: [link(WORKSHOPS, 'audiences')],
  mediators: [link(SESSIONS, 'mediators')],
  partners: [link(SESSIONS, 'partner')],
  festivals: [link(SESSIONS, 'festival')],
  sessions: [link(SESSIONS, 'replacedBy')],
}

/** Refuses to delete what others cannot live without. */
export async function guardDeletion(strapi: Core.Strapi, reader: Reader, documentId: string): Promise<void> {
  for (const { reader: from, field, holds } of LINKS[reader.collection] ?? []) {
    if (holds === null) continue
    const rows = await table(strapi, from.uid).findMany({
      where: { [field]: { documentId } },
      select: ['documentId'],
    })
    const count = new Set(rows.map((row) => text(row, 'documentId'))).size
    if (count > 0) refuse([{ field: 'documentId', sentence: `Suppression impossible : ${holds(count)}` }])
  }
}

/** Public documents that change because their target goes away. */
export async function referrers(
  strapi: Core.Strapi,
  reader: Reader,
  documentId: string,
): Promise<readonly Change[]> {
  const changes: Change[] = []
  for (const { reader: from, field } of LINKS[reader.collection] ?? []) {
    const rows = await table(strapi, from.uid).findMany({
      where: { $and: [from.visible, { [field]: { documentId } }] },
      select: ['documentId'],
    })
    for (const row of rows)
      changes.push({ collection: from.collection, documentId: String(row.documentId), gone: false })
  }
  return changes
}
