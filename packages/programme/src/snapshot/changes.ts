import { COLLECTIONS, type Collection, type ProgrammeDocuments } from './documents.ts'

/** A document that was added, changed or removed. */
export interface Change {
  readonly collection: Collection
  readonly id: string
}

/** The ids that changed in each collection. */
export type ChangedIds = { readonly [Name in Collection]: ReadonlySet<string> }

export function byCollection(changes: Iterable<Change>): ChangedIds {
  const ids: { readonly [Name in Collection]: Set<string> } = {
    places: new Set(),
    categories: new Set(),
    audiences: new Set(),
    mediators: new Set(),
    partners: new Set(),
    workshops: new Set(),
    sessions: new Set(),
    cycles: new Set(),
    festivals: new Set(),
    closures: new Set(),
    schoolHolidays: new Set(),
    publicHolidays: new Set(),
    redirects: new Set(),
  }
  for (const { collection, id } of changes) ids[collection].add(id)
  return ids
}

/** The changes between two states of the documents, by identity: for who was not told them. Looks at every document. */
export function changesBetween(before: ProgrammeDocuments, after: ProgrammeDocuments): Change[] {
  return COLLECTIONS.flatMap((collection) => {
    const [old, now]: readonly ReadonlyMap<string, unknown>[] = [before[collection], after[collection]]
    if (old === undefined || now === undefined || old === now) return []
    const changed = [...now].filter(([id, document]) => old.get(id) !== document).map(([id]) => id)
    const gone = [...old.keys()].filter((id) => !now.has(id))
    return [...changed, ...gone].map((id): Change => ({ collection, id }))
  })
}
