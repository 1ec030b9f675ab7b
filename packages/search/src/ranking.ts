import { type Instant, isSmall, type Programme, type Session, stem, tokensOf } from '@escale/programme'
import type { SearchResult } from 'minisearch'
import type { Found, FoundKind } from './entry.ts'
import type { SearchIndex } from './index-upkeep.ts'
import type { Understood } from './question.ts'

/** One document that answers, how well, and by which of its terms. */
export interface Answer {
  readonly found: Found
  readonly score: number
  readonly terms: readonly string[]
}

/** What one can go to comes before what has no date; a word on one session does not outrank its sheet. */
const DATED = 1.5
const WEIGHT: Readonly<Partial<Record<FoundKind, number>>> = {
  session: 0.1,
  cycle: 0.8,
  category: 0.5,
  partner: 0.5,
}
/** Most of whose name was typed, and whose name has what was typed among more. */
const NAMED = 6
const HAS_THE_NAME = 2
/** Where a name may still make a difference. */
const NEAR_THE_TOP = 100
/** A sheet held on the days that were asked. */
const ON_THESE_DAYS = 3

/** What the engine found and the programme still has, best first. */
export function ranked(
  { found, programme }: SearchIndex,
  results: readonly SearchResult[],
  now: Instant,
  { words, window }: Understood,
  selected: readonly Session[],
): Answer[] {
  const asked = words.flatMap(({ stem }) => stem.split(' '))
  const held = new Set(window === null ? [] : selected.map(({ workshop }) => workshop.id))
  const weightOf = (one: Found, rank: number) => {
    const named = rank < NEAR_THE_TOP ? nameBoost(one, asked) : 1
    const onDays = one.kind === 'workshop' && held.has(one.document.id) ? ON_THESE_DAYS : 1
    return (WEIGHT[one.kind] ?? 1) * (isDated(one, coming, now) ? DATED : 1) * named * onDays
  }
  const coming = comingSheets(programme, now)
  const answers: Answer[] = []
  for (const [rank, { id, score, terms }] of results.entries()) {
    const one = found.get(id)
    if (one !== undefined) answers.push({ found: one, score: score * weightOf(one, rank), terms })
  }
  return answers.sort((one, other) => other.score - one.score)
}

function isDated(one: Found, coming: ReadonlySet<string>, now: Instant): boolean {
  if (one.kind === 'session') return one.document.end > now
  return one.kind !== 'workshop' || coming.has(one.document.id)
}

const lastAsked = new WeakMap<Programme, { readonly now: Instant; readonly sheets: ReadonlySet<string> }>()

/** The sheets that still have a date: the same for every question of a moment. */
function comingSheets(programme: Programme, now: Instant): ReadonlySet<string> {
  const known = lastAsked.get(programme)
  if (known?.now === now) return known.sheets
  const sheets = new Set<string>()
  for (const { id } of programme.workshops.all)
    if ((programme.sessionsOfWorkshop.get(id)?.at(-1)?.end ?? '') > now) sheets.add(id)
  lastAsked.set(programme, { now, sheets })
  return sheets
}

const nameStems = new WeakMap<object, readonly ReadonlySet<string>[]>()

/** The stems of each name a document goes by; read once, since documents do not change. */
function stemsOfNames(found: Found): readonly ReadonlySet<string>[] {
  const known = nameStems.get(found.document)
  if (known !== undefined) return known
  const stems = namesOf(found).map(
    (name) => new Set(tokensOf(name).flatMap(({ word }) => (isSmall(word) ? [] : [stem(word)]))),
  )
  nameStems.set(found.document, stems)
  return stems
}

/** How much a name counts that has all that was typed. */
function nameBoost(found: Found, asked: readonly string[]): number {
  const boosts = stemsOfNames(found).map((stems) => {
    // A synonym is no name.
    if (!asked.every((word) => stems.has(word))) return 1
    return asked.length * 2 > stems.size ? NAMED : HAS_THE_NAME
  })
  return Math.max(...boosts)
}

/** A town is what its places are called by, too. */
function namesOf(found: Found): string[] {
  return found.kind === 'place' ? [found.document.name, found.document.town] : [nameOf(found)]
}

export function nameOf({ kind, document }: Found): string {
  if (kind === 'session') return document.workshop.title
  return 'name' in document ? document.name : document.title
}
