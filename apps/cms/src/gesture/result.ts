import { text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'

/** The document id in what the document service answers to a creation. */
export function documentIdOf(result: unknown): string | null {
  return isRow(result) ? text(result, 'documentId') : null
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
