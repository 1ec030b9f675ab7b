import type { Instant } from '@escale/programme'
import { wallClockAt } from '@escale/programme'
import type { Found } from './entry.ts'
import type { SearchIndex } from './index-upkeep.ts'
import { understand } from './question.ts'
import { ranked } from './ranking.ts'

/** What fits under a field on a phone without hiding the page. */
const MOST = 7
const SHORTEST = 2

/** What someone who is still typing may want: the last word may be only begun. Never a single session. */
export function suggest(index: SearchIndex, typed: string, now: Instant): Found[] {
  if (typed.trim().length < SHORTEST) return []
  const { programme } = index
  const today = wallClockAt(now, programme.network.timeZone).date
  const { understood, results } = understand(index, typed, today, true)
  return ranked(index, results, now, understood, [])
    .map(({ found }) => found)
    .filter(({ kind }) => kind !== 'session')
    .slice(0, MOST)
}
