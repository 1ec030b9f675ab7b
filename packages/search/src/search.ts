import {
  EVERYTHING,
  type Instant,
  type ProgrammeQuery,
  type Session,
  select,
  startingFrom,
  type Workshop,
  wallClockAt,
} from '@escale/programme'
import { groupsOf } from './groups.ts'
import type { SearchIndex } from './index-upkeep.ts'
import { understand } from './question.ts'
import { type Answer, ranked } from './ranking.ts'
import type { Results } from './results.ts'
import { someOf } from './terms.ts'

/**
 * Answers a question as people type them: words in any spelling, a place, days. What is over by `now` is not given. Sessions
 * are those that `select` gives for the same words, so that the agenda of the question holds what is announced here.
 */
export function search(index: SearchIndex, typed: string, now: Instant): Results {
  const { programme } = index
  const today = wallClockAt(now, programme.network.timeZone).date
  const { understood, results } = understand(index, typed, today)
  const { words, window, text } = understood
  if (words.length === 0 && window === null) return { understood, partial: false, groups: [] }
  const query: ProgrammeQuery = { ...EVERYTHING, ...window, text }
  const selected = notOver(select(programme, startingFrom(query, today)).sessions, now)
  const rank = (found: typeof results) => ranked(index, found, now, understood, selected)
  const some = () => rank(index.engine.search(someOf(words)))
  const asked = { query, selected, now, understood }
  if (words.length > 1 && results.length === 0 && selected.length === 0) {
    const partly = some().filter(({ found }) => found.kind !== 'session')
    return { understood, partial: true, groups: groupsOf(partly, asked) }
  }
  const whole = rank(results)
  const wanting = words.length > 1 && selected.length > 0 && whole.length < ENOUGH
  const answers = wanting ? withSheetsHeld(whole, some(), selected) : whole
  return { understood, partial: false, groups: groupsOf(answers, asked) }
}

/** Sessions are in the order of their start: past the first that is ahead, none is over. */
function notOver(sessions: readonly Session[], now: Instant): readonly Session[] {
  const ahead = sessions.findIndex(({ start }) => start > now)
  const begun = ahead < 0 ? sessions : sessions.slice(0, ahead)
  const held = begun.filter(({ end }) => end > now)
  return held.length === begun.length ? sessions : [...held, ...sessions.slice(begun.length)]
}

/** Documents with all the words from which on those of the sessions are not looked for. */
const ENOUGH = 40

/** Also the sheets that have all the words with the place, the cycle or the festival of a session: «raspberry hennebont». */
function withSheetsHeld(
  whole: readonly Answer[],
  some: readonly Answer[],
  selected: readonly Session[],
): readonly Answer[] {
  const known = new Set<unknown>(whole.map(({ found }) => found.document))
  const held = new Set<Workshop>(selected.map(({ workshop }) => workshop))
  const more = some.filter(
    ({ found }) => found.kind === 'workshop' && held.has(found.document) && !known.has(found.document),
  )
  return more.length === 0 ? whole : [...whole, ...more].sort((one, other) => other.score - one.score)
}
