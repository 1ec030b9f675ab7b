import type { Snapshot } from '@escale/cms-client'
import { type CivilDate, instant, wallClockAt } from '@escale/programme'
import { type QuietSpan, quietSpanAt } from './quiet-span.ts'

/** What every page of a moment is made of: a programme, a day, a stretch of time in which nothing starts nor ends. */
export interface Edition {
  readonly snapshot: Snapshot
  readonly span: QuietSpan
  readonly today: CivilDate
  /** Two editions of one name give the same pages. */
  readonly name: string
}

/** The edition of now; made again only when the programme or the clock leaves it. */
export function createEditions(clock: () => number): (snapshot: Snapshot) => Edition {
  let last: Edition | null = null
  let [from, until] = [0, 0]
  return (snapshot) => {
    const present = clock()
    if (last?.snapshot === snapshot && from <= present && present < until) return last
    const now = instant(new Date(present).toISOString())
    const span = quietSpanAt(snapshot.programme, now)
    const today = wallClockAt(now, snapshot.programme.network.timeZone).date
    ;[from, until] = [Date.parse(span.from), Date.parse(span.until)]
    last = { snapshot, span, today, name: `${snapshot.epoch} ${snapshot.revision} ${today} ${span.until}` }
    return last
  }
}
