import { decodeRange, type Range, turned, windowOf } from '@escale/network-calendar'
import { addDays, type CivilDate, parseCivilDate } from '@escale/programme'
import { type AgendaAsk, addressOfAsk, openedAt } from './ask.ts'
import type { AgendaData } from './data.ts'
import type { AgendaLanguage } from './language.ts'
import { stateOfRange } from './range-state.ts'
import type { AgendaState } from './state.ts'
import { heldApart, travelsWhole } from './window.ts'

/** Where the data of an ask is: the address of its page, beside it. */
export const DATA = '/agenda/donnees.json'
/** About half a year of months: more is asked again. */
const MOST_RANGES = 8

interface Known extends Omit<AgendaData, 'range'> {
  readonly range: Range
  /** What it was asked with, apart from its window. */
  readonly question: string
}

/** Keeps the windows that travelled, and makes pages of them. `fetchData` gives the body of an address. */
export function createRanges(
  fetchData: (address: string) => Promise<AgendaData>,
  today: CivilDate,
  language: AgendaLanguage,
) {
  const data = language.root + DATA
  const known: Known[] = []
  const underWay = new Map<string, Promise<Known>>()

  const find = (ask: AgendaAsk): Known | undefined => {
    const { from, to } = spanOf(ask, today)
    const question = questionOf(ask)
    return known.find((one) => one.question === question && one.range.from <= from && to <= one.range.to)
  }
  const fetchKnown = (address: string, question: string): Promise<Known> => {
    const fetching = underWay.get(address)
    if (fetching) return fetching
    const fetched = fetchData(address)
      .then(({ range, ...others }) => {
        const arrived = { ...others, range: decodeRange(range), question }
        // Windows of another edition would not go together.
        const kept = known.filter((one) => one.range.edition === arrived.range.edition)
        known.splice(0, known.length, arrived, ...kept.slice(0, MOST_RANGES - 1))
        return arrived
      })
      .finally(() => underWay.delete(address))
    underWay.set(address, fetched)
    return fetched
  }
  return {
    /** The page of an ask, at once when its window is here. */
    stateNow(ask: AgendaAsk): AgendaState | null {
      const found = travelsWhole(ask.view) ? find(ask) : undefined
      return found ? stateOfRange(found.range, ask, found, language) : null
    },
    async state(ask: AgendaAsk): Promise<AgendaState> {
      const found = travelsWhole(ask.view) ? find(ask) : undefined
      const { range, unknown, periods } =
        found ?? (await fetchKnown(addressOf(ask, today, data), questionOf(ask)))
      return stateOfRange(range, ask, { unknown, periods }, language)
    },
    /** Asks for the next page before anyone turns to it. */
    async prefetch(ask: AgendaAsk): Promise<void> {
      const next = { ...ask, date: turned(ask.view, openedAt(ask, today), 1), leaf: 1 }
      if (travelsWhole(ask.view) && !find(next))
        await fetchKnown(addressOf(next, today, data), questionOf(next))
    },
  }
}

function questionOf({ view, query }: AgendaAsk): string {
  return travelsWhole(view)
    ? addressOfAsk({ query: heldApart(query), view: 'list', date: null, leaf: 1 })
    : '-'
}

/** A window with two ends is asked for by its first day, so that all who look at it ask for the same address. */
function addressOf(ask: AgendaAsk, today: CivilDate, data: string): string {
  if (!travelsWhole(ask.view)) return addressOfAsk(ask, data)
  const view = ask.view === 'month' ? 'month' : 'week'
  const { from } = windowOf(view, openedAt(ask, today))
  return addressOfAsk({ query: heldApart(ask.query), view, date: from, leaf: 1 }, data)
}

function spanOf(ask: AgendaAsk, today: CivilDate): { from: CivilDate; to: CivilDate } {
  const { from, to } = windowOf(ask.view, openedAt(ask, today))
  return { from: addDays(from, -1), to: to ?? from }
}

/** The day the page says it is, so that both sides agree whatever the clock of the visitor. */
export function todayOf(place: HTMLElement): CivilDate | null {
  return parseCivilDate(place.dataset.aujourdhui ?? '')
}
