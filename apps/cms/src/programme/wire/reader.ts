import type { Collection } from '@escale/programme'
import { instant, text } from '../../storage/read.ts'
import type { Row } from '../../storage/rows.ts'

/** A document as it travels: the fields of a `Programme…` type of the schema. */
export type Wire = Readonly<Record<string, unknown>> & { readonly documentId: string | null }

/** How one public type is read: which rows the public sees, what to fetch with them, how they are told. */
export interface Reader {
  readonly uid: string
  readonly collection: Collection | 'network'
  /** French noun with its article, for the sentences of the journal and of the rules. */
  readonly noun: { readonly the: string; readonly feminine: boolean }
  /** The field a person knows it by. */
  readonly name: string
  readonly visible: Row
  readonly populate: Row
  readonly wire: (row: Row) => Wire
}

export const ID_ONLY = { select: ['documentId'] }

export function stamps(row: Row) {
  return {
    documentId: text(row, 'documentId'),
    createdAt: instant(row, 'createdAt'),
    updatedAt: instant(row, 'updatedAt'),
  }
}
