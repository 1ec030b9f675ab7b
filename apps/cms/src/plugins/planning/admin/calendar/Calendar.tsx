import type { Almanac } from '@escale/network-calendar'
import { CalendarView, type Links } from '@escale/network-calendar/react'
import { addDays, type CivilDate, parseCivilDate } from '@escale/programme'
import { type DragEvent, type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import { useSetting } from '../desk/setting'
import { type Destination, droppedOn, whereItIs } from '../gestures/hours.ts'
import type { Part } from '../gestures/SeveralDialog'
import { almanacFor, type Rows, rowsOf, showingsOf, slotsWith, type ToldSession } from './showing.ts'
import { addressOf, LOOKS, type Look, type Question } from './view.ts'

interface Props {
  readonly question: Question
  readonly sessions: readonly ToldSession[]
  readonly almanac: Almanac
  readonly onAddress: (address: string) => void
  readonly onSession: (session: ToldSession) => void
  readonly onMove: (session: ToldSession, to: Destination) => void
  readonly onPart: (part: Part) => void
}

const DRAGGED = 'application/x-escale-seance'
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The calendar of the public site, whose links and squares open the gestures of the team. */
export function Calendar({ question, sessions, almanac, onAddress, onSession, onMove, onPart }: Props) {
  const setting = useSetting()
  const { look, rows, date } = question
  const byPerson: Rows = look === 'grid' && rows === 'mediators' ? 'mediators' : 'places'
  const shown = useMemo(
    () => ({
      view: look,
      date,
      today: setting.today,
      showings: showingsOf(sessions, setting, byPerson),
      next: null,
      places: rowsOf(setting, byPerson),
      counts: new Map(),
      almanac: almanacFor(almanac, byPerson),
      leaf: question.leaf,
      ...(byPerson === 'mediators' && { rowsAre: 'Médiateur·rice' }),
      links: linksOf(question, byPerson === 'mediators'),
    }),
    [almanac, byPerson, date, look, question, sessions, setting],
  )
  const sessionOf = (target: EventTarget) => {
    const link = target instanceof Element ? target.closest('[data-seance]') : null
    const id = link?.getAttribute('data-seance')
    return sessions.find((session) => session.id === id)
  }
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || !(event.target instanceof Element)) return
    const session = sessionOf(event.target)
    const link = event.target.closest('a')
    if (session !== undefined || link !== null) event.preventDefault()
    if (session !== undefined) {
      const slots = link?.classList.contains('bloc') ? slotsWith(session, sessions, setting) : [session]
      const { placeId, workshopId } = session
      if (slots.length === 1 || !setting.may.change) return onSession(session)
      return onPart({ date: session.date, mediator: '', place: placeId, workshop: workshopId })
    }
    if (link !== null) return onAddress(link.getAttribute('href') ?? '')
    const cell = cellOf(event.target)
    if (cell === null) return
    const row = cell.row ?? ''
    onPart({
      date: cell.date,
      mediator: byPerson === 'mediators' ? row : question.mediator,
      place: byPerson === 'places' && look === 'grid' ? row : question.place,
    })
  }
  const press = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined
    const session = step === undefined ? undefined : sessionOf(event.target)
    if (session === undefined || step === undefined) return
    event.preventDefault()
    onMove(session, { ...whereItIs(session), date: addDays(session.date, step) })
  }
  const drag = (event: DragEvent) => {
    const session = sessionOf(event.target)
    if (session === undefined) return
    // One slot of a help desk does not go without the others: they are moved by their rule.
    if (slotsWith(session, sessions, setting).length > 1) return event.preventDefault()
    event.dataTransfer.setData(DRAGGED, JSON.stringify([session.id, cellOf(event.target)?.row ?? '']))
    event.dataTransfer.effectAllowed = 'move'
  }
  const over = (event: DragEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td[data-date]') : null
    if (cell === null || !event.dataTransfer.types.includes(DRAGGED)) return
    event.preventDefault()
    aim(cell)
  }
  const drop = (event: DragEvent) => {
    aim(null)
    const dragged = event.dataTransfer.getData(DRAGGED)
    const cell = cellOf(event.target)
    if (dragged === '' || cell === null) return
    event.preventDefault()
    const [id, from]: readonly [string, string] = JSON.parse(dragged)
    const session = sessions.find((known) => known.id === id)
    if (session === undefined) return
    const row = cell.row === null || from === '' ? null : { kind: byPerson, from, to: cell.row }
    onMove(session, droppedOn(session, cell.date, row))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed inside are links; the squares are a shortcut to a button of the toolbar.
    <div
      className="escale-calendrier"
      lang="fr"
      onClick={click}
      onKeyDown={press}
      onDragStart={drag}
      onDragOver={over}
      onDragLeave={() => aim(null)}
      onDragEnd={() => aim(null)}
      onDrop={drop}
    >
      <CalendarView shown={shown} />
    </div>
  )
}

/** Shows which square a dragged session would fall in. */
function aim(cell: Element | null): void {
  for (const aimed of document.querySelectorAll('[data-vise]')) {
    if (aimed !== cell) aimed.removeAttribute('data-vise')
  }
  cell?.setAttribute('data-vise', '')
}

/** The day of a square and, in the grid, the id of its row. */
function cellOf(target: EventTarget): { readonly date: CivilDate; readonly row: string | null } | null {
  const cell = target instanceof Element ? target.closest('td[data-date]') : null
  const date = parseCivilDate(cell?.getAttribute('data-date') ?? '')
  if (cell === null || date === null) return null
  const name = cell.closest('tr')?.querySelector('th[scope="row"] a')
  const query = new URLSearchParams(name?.getAttribute('href') ?? '')
  return { date, row: query.get('rang') }
}

function linksOf(question: Question, isByPerson: boolean): Links {
  return {
    calendar: ({ view, date, place, leaf = 1 }) => {
      const look: Look = view in LOOKS ? (view as Look) : 'week'
      const filter = place === undefined ? {} : isByPerson ? { mediator: place } : { place }
      return addressOf({ ...question, ...filter, look, date, leaf })
    },
    session: ({ id }) => `/admin/content-manager/collection-types/api::session.session/${id}`,
    sheet: () => '',
    place: (id) => {
      const filter = isByPerson ? { mediator: id } : { place: id }
      return `${addressOf({ ...question, ...filter, look: 'week', leaf: 1 })}&rang=${id}`
    },
  }
}
