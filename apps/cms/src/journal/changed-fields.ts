import { DESKS } from '../desk/desks.ts'
import type { Row } from '../storage/rows.ts'

/** Beyond, the list is cut: the journal says what was touched, the form says the rest. */
const MOST = 6

/** French labels of the fields that differ between two states of a document, those the software writes left out. */
export function changedFields(
  uid: string,
  before: Row,
  after: Row,
  said: readonly string[] = [],
): readonly string[] {
  const fields = Object.entries(DESKS.find((desk) => desk.uid === uid)?.fields ?? {})
  const labels = fields
    .filter(([name, { isReadOnly }]) => !(isReadOnly || said.includes(name)))
    .filter(([name]) => JSON.stringify(meaning(before[name])) !== JSON.stringify(meaning(after[name])))
    .map(([, { label }]) => label)
  return labels.length > MOST ? [...labels.slice(0, MOST), '…'] : labels
}

/** A value without what changes by itself: a relation is whom it leads to, a component what it holds. */
function meaning(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(meaning)
  if (typeof value !== 'object') return value
  const { id: _, ...rest } = value as Row
  if (typeof rest.documentId === 'string') return rest.documentId
  return Object.entries(rest).map(([name, part]) => [name, meaning(part)])
}
