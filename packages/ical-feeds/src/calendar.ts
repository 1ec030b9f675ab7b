import { fr } from '@escale/messages'
import {
  bySchedule,
  type Programme,
  printProgrammeQuery,
  type Selection,
  type Session,
} from '@escale/programme'
import { type About, calendarHead } from './calendar-head.ts'
import { POLICIES } from './client.ts'
import { type EventSetting, type FeedContext, settingOf } from './context.ts'
import { previousInCycle } from './cycles.ts'
import { fitInto } from './fit.ts'
import { eventText } from './kept-events.ts'

/** The head and zones of a calendar leave this much less to its events. */
const HEAD_OCTETS = 20_000

const END = 'END:VCALENDAR\r\n'

/**
 * A selection as text/calendar (RFC 5545, with the calendar properties of RFC 7986), piece by piece: head, events, end. Each
 * event is written when it is asked for, so that a large feed can be sent while it is made.
 * Every session, no ceiling but that of the client. Same selection of the same programme, same bytes.
 */
export function* calendarPieces(selection: Selection, context: FeedContext): Generator<string> {
  const { programme } = selection
  const client = context.client ?? 'any'
  const sessions = selection.sessions.toSorted(bySchedule)
  const setting = settingOf(programme.network, context, 'follow')
  const writer = (chosen: EventSetting) => (session: Session) =>
    eventText(session, chosen, previousInCycle(programme, session))
  const [whole, short] = [writer(setting), writer({ ...setting, detail: 'short' })]
  const { most } = POLICIES[client]
  const fitted =
    most === null ? null : fitInto(sessions, whole, short, { ...most, octets: most.octets - HEAD_OCTETS })
  const shown = fitted === null ? sessions : sessions.slice(0, fitted.texts.length)
  const last = fitted?.how === 'cut' ? shown.at(-1) : undefined
  const note = fr.subscriptions.fitted(fitted?.how ?? 'whole', last?.date ?? null)
  yield calendarHead(aboutSelection(selection, context, note), programme.network, shown, client)
  if (fitted === null) for (const session of shown) yield whole(session)
  else yield* fitted.texts
  yield END
}

/** {@link calendarPieces} as one text. */
export function renderCalendar(selection: Selection, context: FeedContext): string {
  return [...calendarPieces(selection, context)].join('')
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
  return `${calendarHead(about, network, [session], setting.client)}${text}${END}`
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
