import type { Messages } from '@escale/messages'
import { isPeriod, windowOf } from '../listing/periods.ts'
import { answerAsk } from './answer.ts'
import { addressOfAsk, parseAsk } from './ask.ts'
import type { AgendaState } from './state.ts'

/** What an address of the agenda leads to. */
export type Agenda =
  | { readonly kind: 'found'; readonly state: AgendaState }
  /** The address a form wrote, with its blanks and its `quand`, as everyone else writes it. */
  | { readonly kind: 'elsewhere'; readonly location: string }
  | { readonly kind: 'malformed'; readonly sentences: readonly string[] }

export function readAgenda({ searchParams }: URL, locals: App.Locals): Agenda {
  const parsed = parseAsk(searchParams)
  if (!parsed.ok) return { kind: 'malformed', sentences: sentencesOf(parsed, locals.messages) }
  const { ask } = parsed
  const period = searchParams.get('quand')
  if (period === null && ![...searchParams.values()].some((value) => value.trim() === ''))
    return { kind: 'found', state: answerAsk(ask, locals) }
  const window = windowOfAsked(period ?? '', locals)
  const query = window ? { ...ask.query, ...window } : ask.query
  return { kind: 'elsewhere', location: addressOfAsk({ ...ask, query, date: window ? null : ask.date }) }
}

/** Which date to mend. */
export function sentencesOf(
  { dates, date }: Extract<ReturnType<typeof parseAsk>, { ok: false }>,
  messages: Messages,
): string[] {
  return [
    ...dates.map(messages.malformedDate),
    ...(date === null ? [] : [messages.calendar.malformedDate(date)]),
  ]
}

function windowOfAsked(period: string, { programme, today }: App.Locals) {
  return isPeriod(period) ? windowOf(period, programme, today) : null
}
