import { turned } from '@escale/network-calendar'
import { CalendarView } from '@escale/network-calendar/react'
import { renderToString } from 'react-dom/server'
import { embeddedAddress, FRAME } from '../embed/ask.ts'
import { addressOfAsk } from './ask.ts'
import { linksOf } from './links.ts'
import { AgendaPage, resultOf } from './Page.tsx'
import type { AgendaState } from './state.ts'

/** The page as text: what a visitor without script reads, and what the script finds when it arrives. */
export function agendaHtml(state: AgendaState): string {
  return renderToString(<AgendaPage state={state} />)
}

/** The calendar alone, in a frame of another site: its pages turn in the frame, all else opens outside. */
export function framedHtml(state: AgendaState): string {
  const { ask, shown, language } = state
  const { goOn, turn } = language.messages.calendar
  const { view, date, today, next } = shown
  const framed = (to: typeof date) => embeddedAddress({ ...ask, date: to }, FRAME)
  const turns = view === 'month' ? ([-1, 1] as const) : []
  return renderToString(
    <>
      <h1 className="periode">
        <a href={addressOfAsk(ask)}>{resultOf(state)}</a>
      </h1>
      <ul className="tourner">
        {turns.map((pages) => (
          <li key={pages}>
            <a href={framed(turned(view, date, pages))} target="_self">
              {turn(view, pages)}
            </a>
          </li>
        ))}
      </ul>
      <CalendarView shown={{ ...shown, links: linksOf(ask, today) }} />
      {view === 'list' && next !== null && (
        <p>
          <a className="bouton" href={framed(next)} target="_self">
            {goOn(next)}
          </a>
        </p>
      )}
    </>,
  )
}
