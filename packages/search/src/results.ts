import type {
  Category,
  Cycle,
  Festival,
  Partner,
  Place,
  ProgrammeQuery,
  Session,
  Workshop,
} from '@escale/programme'
import type { Part } from './marks.ts'
import type { Understood } from './question.ts'

/** A document that answers, with its name and a stretch of it, cut where words answer. */
export interface Hit<Document> {
  readonly document: Document
  readonly title: readonly Part[]
  /** Empty when there is nothing to quote. */
  readonly excerpt: readonly Part[]
}

interface HitsOf<Kind extends string, Document> {
  readonly kind: Kind
  /** The best ones, in order. */
  readonly hits: readonly Hit<Document>[]
  /** Of all that answer. */
  readonly total: number
}

export type Group =
  | HitsOf<'workshop', Workshop>
  | HitsOf<'place', Place>
  | HitsOf<'partner', Partner>
  | HitsOf<'cycle', Cycle>
  | HitsOf<'festival', Festival>
  | HitsOf<'category', Category>
  | (HitsOf<'session', Session> & {
      /** What selects them but for those found by their word to the public alone. */
      readonly query: ProgrammeQuery
      readonly selected: number
    })

export interface Results {
  readonly understood: Understood
  /** Whether no document has all the words, and those with some are given. */
  readonly partial: boolean
  /** The best first, none empty. */
  readonly groups: readonly Group[]
}
