import { encodeRange, type MessageAnswer, type RangeMessage, windowOf } from '@escale/network-calendar'
import {
  addDays,
  type CivilDate,
  earlierOf,
  laterOf,
  type QueryValue,
  type Session,
  select,
} from '@escale/programme'
import { almanacAround } from './almanac.ts'
import { type Answered, answeredBy, facetsByKey, mapOf } from './answer.ts'
import type { AgendaAsk } from './ask.ts'
import type { AgendaState } from './state.ts'
import { cutTo, heldApart, travelsWhole } from './window.ts'

/** What the agenda's script asks for instead of a page: docs/contracts/addresses.md. */
export interface AgendaData {
  readonly range: RangeMessage
  /** Values that the programme does not have, those of places, towns, families and audiences apart. */
  readonly unknown: readonly QueryValue[]
  readonly periods: AgendaState['periods']
}

const TOLD_BY_RANGE = new Set<string>(['lieu', 'commune', 'categorie', 'public'])

/**
 * The window of an ask. Where it has two ends, all its sessions and those of the day before, whatever the keys that their
 * reader judges; where it has not, the answer itself.
 */
export function agendaData(ask: AgendaAsk, locals: App.Locals): AgendaData {
  const { programme, today, now, revision } = locals
  const answered = answeredBy(locals, ask)
  const { date, selection, periods } = answered
  const whole = travelsWhole(ask.view)
  const sessions = whole
    ? select(programme, cutTo(heldApart(ask.query), ask.view, date, true)).sessions
    : answered.sessions
  const { from, to } = spanOf(ask, date, sessions)
  const range = encodeRange({
    programme,
    query: ask.query,
    sessions,
    from,
    to,
    now,
    today,
    edition: `${revision} ${now}`,
    almanac: almanacAround(programme, date),
    mapOf,
    messages: locals.messages,
    answer: whole ? null : messageAnswer(answered),
  })
  return { range, unknown: selection.unknown.filter(({ key }) => !TOLD_BY_RANGE.has(key)), periods }
}

/** The days the message says something of. */
function spanOf({ view }: AgendaAsk, date: CivilDate, sessions: readonly Session[]) {
  const { from, to } = windowOf(view, date)
  const days = sessions.map((session) => session.date)
  const [first, last] = [days.reduce(earlierOf, from), days.reduce(laterOf, to ?? from)]
  return { from: travelsWhole(view) ? addDays(from, -1) : first, to: last }
}

function messageAnswer({ selection, next, counts }: Answered): MessageAnswer {
  return {
    total: selection.sessions.length,
    next,
    counts: [...counts],
    facets: [...facetsByKey(selection)].map(([key, values]) => [key, [...values]]),
  }
}
