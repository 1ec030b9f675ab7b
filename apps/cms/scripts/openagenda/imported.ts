import type { Fields } from './rest.ts'

/** What the CMS counts and stamps by itself, and the relations an event has nothing to say of. */
const NOT_IMPORTED = new Set([
  'documentId',
  'createdAt',
  'updatedAt',
  'sequence',
  'parent',
  'mediators',
  'partner',
  'audiences',
  'cycle',
  'festival',
  'schedule',
  'previousPlace',
  'replacedBy',
])

/** The fields of a document that an import writes. */
export function imported(row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !NOT_IMPORTED.has(name)))
}
