import { useState } from 'react'
import type { Showing } from '../showing.ts'
import { Family } from './Family.tsx'
import type { Links } from './links.ts'
import { useMessages } from './messages.ts'
import { Pill } from './Pill.tsx'
import { practicalLine } from './SessionLines.tsx'

interface Props {
  readonly showing: Showing
  /** The other slots of a help desk, and this one; empty for a session of its own. */
  readonly slots: readonly Showing[]
  readonly links: Links
  /** Address of the session as a calendar file. */
  readonly calendarFile: string
  /** Shares the address of the session: true when it was copied, and nothing else tells. */
  readonly share: () => Promise<boolean>
  readonly close: () => void
}

/** What one wants of a session without leaving the calendar. Its host puts it in a dialog named by `volet-titre`. */
export function SessionPanel({ showing, slots, links, calendarFile, share, close }: Props) {
  const messages = useMessages()
  const [copied, setCopied] = useState(false)
  const { sheet, place, date, startTime, endTime, held, news } = showing
  const { panel } = messages.calendar
  return (
    <div className="volet__corps" data-famille={sheet.family.slug}>
      <p className="volet__famille">
        <Family family={sheet.family} /> <Pill showing={showing} />
      </p>
      <h2 id="volet-titre" lang={messages.contentLang} tabIndex={-1}>
        {held ? sheet.title : <s>{sheet.title}</s>}
      </h2>
      <p className="volet__quand">
        <strong>{messages.capitalise(messages.fullDate(date))}</strong>, {messages.fromTo(startTime, endTime)}
      </p>
      <p>
        <a href={links.place(place.slug)}>{place.words}</a>
        {practicalLine(showing, messages)}
      </p>
      {news !== '' && <p className="seance__nouvelle">{news}</p>}
      {slots.length > 1 && (
        <ul className="creneaux">
          {slots.map((slot) => (
            <li key={slot.id}>
              <a href={links.session(slot)}>{messages.hour(slot.startTime)}</a>
              {slot.status !== '' && ` ${slot.status}`}
            </li>
          ))}
        </ul>
      )}
      <ul className="suite">
        <li>
          <a className="bouton" href={links.session(showing)}>
            {panel.page}
          </a>
        </li>
        <li>
          <a className="bouton bouton--clair" href={calendarFile}>
            {panel.calendar}
          </a>
        </li>
        {place.map !== '' && (
          <li>
            <a className="bouton bouton--clair" href={place.map} rel="external">
              {panel.directions}
            </a>
          </li>
        )}
        <li>
          <button
            className="bouton bouton--clair"
            type="button"
            onClick={() => void share().then(setCopied, () => {})}
          >
            {panel.share}
          </button>
        </li>
      </ul>
      <p role="status">{copied ? panel.copied : ''}</p>
      <button className="volet__fermer" type="button" onClick={close}>
        {panel.close}
      </button>
    </div>
  )
}
