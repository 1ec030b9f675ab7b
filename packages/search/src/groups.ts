import type { Instant, ProgrammeQuery, Session } from '@escale/programme'
import { entryOf, type Found, type FoundKind } from './entry.ts'
import { excerpt, type Marking, marked } from './marks.ts'
import type { Understood } from './question.ts'
import { type Answer, nameOf } from './ranking.ts'
import type { Group, Hit } from './results.ts'

/** How many of each kind are given. */
const SHOWN: Readonly<Record<FoundKind, number>> = {
  workshop: 24,
  session: 6,
  place: 6,
  partner: 6,
  cycle: 4,
  festival: 4,
  category: 4,
}

/** Sheets whose sessions are given before those of others. */
const CLOSEST = 3

interface Asked {
  readonly query: ProgrammeQuery
  /** The coming sessions that have all the words together with their sheet, place, cycle or festival. */
  readonly selected: readonly Session[]
  readonly now: Instant
  readonly understood: Understood
}

/** Answers by kind: the kind of the best answer first, sessions right after it, or first when days were asked. */
export function groupsOf(answers: readonly Answer[], asked: Asked): Group[] {
  const byKind = Map.groupBy(answers, ({ found }) => found.kind)
  const sessions = sessionsGroup(byKind.get('session') ?? [], byKind.get('workshop') ?? [], asked)
  const groups: Group[] = [...byKind].flatMap(([kind, ofKind]) =>
    kind === 'session' ? [] : [groupOf(kind, ofKind, asked.understood)],
  )
  if (sessions !== null) groups.splice(asked.understood.window === null ? 1 : 0, 0, sessions)
  return groups
}

function sessionsGroup(noted: readonly Answer[], sheets: readonly Answer[], asked: Asked): Group | null {
  const { query, selected, now, understood } = asked
  const isAsked = ({ end, date }: Session) =>
    end > now && (query.from ?? date) <= date && date <= (query.to ?? date)
  const known = new Set(selected.filter(({ publicNote }) => publicNote !== ''))
  const others = noted.flatMap(({ found, terms }) =>
    found.kind === 'session' && isAsked(found.document) && !known.has(found.document)
      ? [{ session: found.document, terms }]
      : [],
  )
  const total = selected.length + others.length
  if (total === 0) return null
  const best = new Set<string>(sheets.slice(0, CLOSEST).map(({ found }) => found.document.id))
  const close = firstOf(selected, SHOWN.session, ({ workshop }) => best.has(workshop.id))
  const far = firstOf(selected, SHOWN.session - close.length, ({ workshop }) => !best.has(workshop.id))
  const shown = [...close, ...far].map((session) => ({ session, terms: [] as string[] }))
  const hits = [...shown, ...others]
    .slice(0, SHOWN.session)
    .map(({ session, terms }) => hitOf({ kind: 'session', document: session }, markingOf(terms, understood)))
  return { kind: 'session', hits, total, query, selected: selected.length }
}

function firstOf(
  sessions: readonly Session[],
  count: number,
  test: (session: Session) => boolean,
): Session[] {
  const found: Session[] = []
  for (const session of sessions) {
    if (found.length >= count) break
    if (test(session)) found.push(session)
  }
  return found
}

function groupOf(
  kind: Exclude<FoundKind, 'session'>,
  answers: readonly Answer[],
  understood: Understood,
): Group {
  const hits = answers
    .slice(0, SHOWN[kind])
    .map(({ found, terms }) => hitOf(found, markingOf(terms, understood)))
  return { kind, hits, total: answers.length }
}

function markingOf(terms: readonly string[], { words }: Understood): Marking {
  return {
    terms: new Set([
      ...terms,
      ...words.flatMap(({ word, stem, synonyms }) => [
        word,
        stem,
        ...synonyms.flatMap((stems) => (stems.length === 1 ? stems : [])),
      ]),
    ]),
  }
}

function hitOf(found: Found, marking: Marking): Hit {
  const entry = entryOf(found)
  const { lead } = entry
  return {
    found,
    title: marked(nameOf(found), marking),
    excerpt:
      excerpt(lead, marking) ?? excerpt(entry.more, marking) ?? (lead === '' ? [] : marked(lead, marking)),
  }
}
