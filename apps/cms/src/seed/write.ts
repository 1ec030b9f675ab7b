import type { Row } from '../storage/rows.ts'
import { documentIdOf } from './ids.ts'

interface Stamped {
  readonly id: string
  readonly createdAt: string
  readonly modifiedAt: string
}

/** Identity and stamps of a document that is written as the domain knows it. */
export function stamped({ id, createdAt, modifiedAt }: Stamped): Row {
  return { documentId: documentIdOf(id), createdAt, updatedAt: modifiedAt }
}

/** An empty sentence is no sentence: Strapi's fields then stay empty instead of holding an invalid value. */
export function sentence(words: string): string | null {
  return words === '' ? null : words
}

/** One entry a line, as the form asks for it. */
export function typed(list: readonly string[]): string | null {
  return sentence(list.join('\n'))
}

export function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100
}

/** `HH:MM` as Strapi's time fields want it. */
export function wallClock(time: string | null): string | null {
  return time === null ? null : `${time}:00.000`
}

export function target(key: string | null): string | null {
  return key === null ? null : documentIdOf(key)
}

export function targets(keys: readonly string[]): readonly string[] {
  return keys.map(documentIdOf)
}
