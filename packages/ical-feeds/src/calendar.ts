import { fr } from '@escale/messages'
import {
  bySchedule,
  type Network,
  type Programme,
  printProgrammeQuery,
  type Selection,
  type Session,
} from '@escale/programme'
import { type About, calendarHead } from './calendar-head.ts'
import { type Client, POLICIES } from './client.ts'
import { type EventSetting, type FeedContext, settingOf } from './context.ts'
import { previousInCycle } from './cycles.ts'
import { type Fitted, fitInto } from './fit.ts'
import { eventText } from './kept-events.ts'

/** The head and zones of a calendar leave this much less to its events. */
const HEAD_OCTETS = 20_000

/**
 * A selection as text/calendar (RFC 5545, with the calendar properties of RFC 7986), piece by piece: head, events, end.
 * Every session, no ceiling but that of the client. Same selection of the same programme, same bytes.
 */
export function calendarPieces(selection: Selection, context: FeedContext): readonly string[] {
  const { programme } = selection
  const client = context.client ?? 'any'
  const sessions = selection.sessions.toSorted(bySchedule)
  const { texts, how } = eventTexts(programme, sessions, settingOf(programme.network, context, 'follow'))
  const last = how === 'cut' ? sessions[texts.length - 1] : undefined
  const about = aboutSelection(selection, context, fr.subscriptions.fitted(how, last?.date ?? null))
  return assemble(about, programme.network, sessions.slice(0, texts.length), client, texts)
}

/** {@link calendarPieces} as one text. */
export function renderCalendar(selection: Selection, context: FeedContext): string {
  return calendarPieces(selection, context).join('')
}

/** One session as a calendar of its own: what «Ajouter à mon agenda» downloads. */
export function renderSession(session: Session, programme: Programme, context: FeedContext): string {
  const { network } = programme
  const setting = settingOf(network, context, 'attend')
  const address = `${context.siteUrl}/seances/${session.id}`
  const about: About = {
    title: session.workshop.title,
    description: network.name,
    source: `${address}.ics`,
    page: `${address}/`,
    colour: session.category.colour,
  }
  const text = eventText(session, setting, previousInCycle(programme, session))
  return assemble(about, network, [session], setting.client, [text]).join('')
}

function eventTexts(programme: Programme, sessions: readonly Session[], setting: EventSetting): Fitted {
  const { most } = POLICIES[setting.client]
  const short: EventSetting = { ...setting, detail: 'short' }
  const whole = (session: Session) => eventText(session, setting, previousInCycle(programme, session))
  if (most === null) return { texts: sessions.map(whole), how: 'whole' }
  return fitInto(
    sessions,
    whole,
    (session) => eventText(session, short, previousInCycle(programme, session)),
    {
      events: most.events,
      octets: most.octets - HEAD_OCTETS,
    },
  )
}

function aboutSelection(selection: Selection, { siteUrl, client }: FeedContext, note: string): About {
  const { programme, query, unknown } = selection
  const { network } = programme
  const key = printProgrammeQuery(query)
  const named =
    client === undefined || client === 'any' ? key : `${key}${key === '' ? '' : '&'}client=${client}`
  const [family] = query.categories
  const colour =
    query.categories.length === 1 && family ? programme.categories.bySlug.get(family)?.colour : null
  return {
    title: fr.subscriptions.calendarName(query, programme),
    description: [
      fr.subscriptions.calendarDescription(query, programme),
      note,
      ...unknown.map((value) => fr.unknownValue(value)),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    source: `${siteUrl}/flux/agenda.ics${named === '' ? '' : `?${named}`}`,
    page: `${siteUrl}/agenda/${key === '' ? '' : `?${key}`}`,
    colour: colour ?? network.colours.primary,
  }
}

function assemble(
  about: About,
  network: Network,
  sessions: readonly Session[],
  client: Client,
  events: readonly string[],
): string[] {
  return [calendarHead(about, network, sessions, client), ...events, 'END:VCALENDAR\r\n']
}
