import {
  calendarPieces,
  checkCalendar,
  type Finding,
  feedSelection,
  renderCalendar,
} from '@escale/ical-feeds'
import { EVERYTHING, type Instant, type Programme, type ProgrammeQuery } from '@escale/programme'
import { addressOf } from '../listing/read.ts'

/** A public feed, and how it does. */
export interface FeedHealth {
  readonly name: string
  readonly path: string
  readonly count: number
  readonly octets: number
  readonly lastChange: Instant | null
  /** The first faults our checker found. */
  readonly findings: readonly Finding[]
  /** How many of its sessions were looked at. */
  readonly checked: number
}

export type FeedKind = 'network' | 'category' | 'place' | 'cycle' | 'festival'

/** A page of health is no reason to hold the server up: of a larger feed, its first sessions are looked at. */
const MOST_CHECKED = 1000
const MOST_FINDINGS = 3

type Knowledge = Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>

const known = new WeakMap<Programme, Map<string, FeedHealth>>()

/** Every public feed by kind; looked at once a day and programme, with a breath between two feeds. */
export async function feedsHealth(locals: Knowledge): Promise<ReadonlyMap<FeedKind, readonly FeedHealth[]>> {
  const health = new Map<FeedKind, FeedHealth[]>()
  for (const [kind, name, query] of publicFeeds(locals.programme)) {
    const feeds = health.get(kind) ?? []
    health.set(kind, [...feeds, await healthOf(name, query, locals)])
  }
  return health
}

function publicFeeds(programme: Programme): [FeedKind, string, ProgrammeQuery][] {
  const { network, categories, places, cycles, festivals } = programme
  const ask = (part: Partial<ProgrammeQuery>): ProgrammeQuery => ({ ...EVERYTHING, ...part })
  return [
    ['network', network.name, EVERYTHING],
    ...categories.all.map(({ name, slug }) => feed('category', name, ask({ categories: [slug] }))),
    ...festivals.all.map(({ title, slug }) => feed('festival', title, ask({ festivals: [slug] }))),
    ...cycles.all.map(({ title, slug }) => feed('cycle', title, ask({ cycles: [slug] }))),
    ...places.all.map(({ name, slug }) => feed('place', name, ask({ places: [slug] }))),
  ]
}

function feed(kind: FeedKind, name: string, query: ProgrammeQuery): [FeedKind, string, ProgrammeQuery] {
  return [kind, name, query]
}

async function healthOf(
  name: string,
  query: ProgrammeQuery,
  { programme, today, siteUrl }: Knowledge,
): Promise<FeedHealth> {
  const path = addressOf('/flux/agenda.ics', query)
  const kept = known.get(programme) ?? new Map<string, FeedHealth>()
  known.set(programme, kept)
  const key = `${today} ${path}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const selection = feedSelection(programme, query, today)
  const { sessions } = selection
  const checked = sessions.slice(0, MOST_CHECKED)
  const octets = await weigh(calendarPieces(selection, { siteUrl }))
  const health: FeedHealth = {
    name,
    path,
    count: sessions.length,
    octets,
    lastChange: sessions.map(({ changedAt }) => changedAt).reduce<Instant | null>(later, null),
    findings: checkCalendar(renderCalendar({ ...selection, sessions: checked }, { siteUrl })).slice(
      0,
      MOST_FINDINGS,
    ),
    checked: checked.length,
  }
  kept.set(key, health)
  return health
}

const AT_A_TIME = 200

/** Octets of a feed, which is written without holding the server up. */
async function weigh(pieces: Iterable<string>): Promise<number> {
  let octets = 0
  let written = 0
  for (const piece of pieces) {
    octets += Buffer.byteLength(piece)
    written += 1
    if (written % AT_A_TIME === 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return octets
}

function later(one: Instant | null, other: Instant): Instant {
  return one !== null && one > other ? one : other
}
