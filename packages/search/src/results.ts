import type { ProgrammeQuery } from '@escale/programme'
import type { Found, FoundKind } from './entry.ts'
import type { Part } from './marks.ts'
import type { Understood } from './question.ts'

/** A document that answers, with its name and a stretch of it, cut where words answer. */
export interface Hit {
  readonly found: Found
  readonly title: readonly Part[]
  /** Empty when there is nothing to quote. */
  readonly excerpt: readonly Part[]
}

interface GroupOf<Kind extends FoundKind> {
  readonly kind: Kind
  /** The best ones, in order; all of this kind. */
  readonly hits: readonly Hit[]
  /** Of all that answer. */
  readonly total: number
}

export type Group =
  | GroupOf<Exclude<FoundKind, 'session'>>
  | (GroupOf<'session'> & {
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
