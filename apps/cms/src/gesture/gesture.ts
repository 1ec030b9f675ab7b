import type { Reader } from '../programme/wire/reader.ts'
import type { Row } from '../storage/rows.ts'

export const ACTIONS = [
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
] as const
export type Action = (typeof ACTIONS)[number]

/** What someone asks of the document service, before it is done. */
export interface Gesture {
  readonly action: Action
  readonly reader: Reader
  /** Known beforehand, except when the document is being made. */
  readonly documentId: string | null
  /** The fields handed over, to be completed in place; `null` when the action takes none. */
  readonly fields: Record<string, unknown> | null
}

/** A document before or after a gesture. */
export interface Standing {
  /** What staff work on: the draft of a sheet, or the only version there is. */
  readonly desk: Row | null
  /** What the public sees. */
  readonly shown: Row | null
}

export const NOTHING: Standing = { desk: null, shown: null }

export function isAction(action: string): action is Action {
  return ACTIONS.some((known) => known === action)
}
