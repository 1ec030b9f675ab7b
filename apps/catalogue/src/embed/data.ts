import { fr } from '@escale/messages'
import { type Block, leafOf, monthOf, turned } from '@escale/network-calendar'
import { type CivilDate, partsOf } from '@escale/programme'
import { answerAsk } from '../agenda/answer.ts'
import { type AgendaAsk, addressOfAsk } from '../agenda/ask.ts'
import { resultOf } from '../agenda/Page.tsx'
import { EMBEDDED_DATA, embeddable, embeddedAddress } from './ask.ts'

/** All in words: the element that shows it has none of its own. Public contract: may grow, never changes. */
export interface EmbeddedAgenda {
  readonly name: string
  readonly title: string
  readonly count: string
  readonly days: readonly EmbeddedDay[]
  /** Of a month: the empty squares before its first day, and the names of its columns. */
  readonly month: { readonly before: number; readonly weekdays: readonly string[] } | null
  readonly links: readonly EmbeddedLink[]
  readonly all: EmbeddedLink
}

export interface EmbeddedDay {
  readonly date: string
  readonly label: string
  readonly number: number
  readonly sessions: readonly EmbeddedSession[]
  readonly more: EmbeddedLink | null
}

export interface EmbeddedSession {
  readonly href: string
  readonly title: string
  readonly hours: string
  readonly place: string
  readonly status: string
  readonly held: boolean
}

/** `data` is what to fetch instead of going there. */
export interface EmbeddedLink {
  readonly label: string
  readonly href: string
  readonly data?: string
}

const MOST_IN_SQUARE = 3
const MOST_IN_LIST = { enough: 12, most: 12 }

/** What the custom element of another site shows. */
export function embeddedAgenda(given: AgendaAsk, locals: App.Locals): EmbeddedAgenda {
  const ask = embeddable(given)
  const state = answerAsk(ask, locals)
  const { siteUrl, programme } = locals
  const { shown } = state
  const here = (change: Partial<AgendaAsk>, label: string): EmbeddedLink => {
    const next = { ...ask, ...change }
    return {
      label,
      href: siteUrl + addressOfAsk(next),
      data: siteUrl + embeddedAddress(next, EMBEDDED_DATA),
    }
  }
  const day = (date: CivilDate, blocks: readonly Block[], more: number): EmbeddedDay => ({
    date,
    label: fr.capitalise(fr.longDate(date)),
    number: partsOf(date).day,
    sessions: blocks.map((block) => embeddedSession(block, siteUrl)),
    more:
      more === 0
        ? null
        : {
            label: fr.calendar.more(more),
            href: siteUrl + addressOfAsk({ ...ask, view: 'day', date, leaf: 1 }),
          },
  })
  const common = {
    name: programme.network.name,
    count: resultOf(state),
    all: { label: fr.lines.embed.all(programme.network.name), href: siteUrl + addressOfAsk(ask) },
  }
  if (ask.view === 'month') {
    const { first, weeks } = monthOf(shown.date, shown.showings, shown.almanac, MOST_IN_SQUARE)
    const inside = weeks.flat().filter((square) => square.inside)
    return {
      ...common,
      title: fr.capitalise(fr.monthAndYear(first)),
      days: inside.map(({ date, blocks, more }) => day(date, blocks, more)),
      month: {
        before: (weeks[0] ?? []).filter((square) => !square.inside).length,
        weekdays: Object.values(fr.WEEKDAYS),
      },
      links: ([-1, 1] as const).map((pages) =>
        here({ date: turned('month', shown.date, pages) }, fr.calendar.turn('month', pages)),
      ),
    }
  }
  const { days, next } = leafOf(shown.showings, shown.almanac, MOST_IN_LIST)
  const goOn = next ?? shown.next
  return {
    ...common,
    title: fr.lines.embed.coming,
    days: days.map(({ date, blocks, more }) => day(date, blocks, more)),
    month: null,
    links: goOn === null ? [] : [here({ date: goOn }, fr.calendar.goOn(goOn))],
  }
}

function embeddedSession({ showings }: Block, siteUrl: string): EmbeddedSession {
  const [first] = showings
  const last = showings[showings.length - 1] ?? first
  return {
    href: `${siteUrl}/seances/${first.id}/`,
    title: first.sheet.title,
    hours: fr.hours(first.startTime, last.endTime),
    place: first.place.words,
    status: showings.length > 1 ? fr.calendar.slots(showings.length) : first.status,
    held: first.held,
  }
}
