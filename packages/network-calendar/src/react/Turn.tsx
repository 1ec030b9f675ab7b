import type { CivilDate } from '@escale/programme'
import { turned, VIEWS, type View, windowOf } from '../view.ts'
import type { Links } from './links.ts'
import { useMessages } from './messages.ts'

interface Props {
  readonly view: View
  readonly date: CivilDate
  readonly today: CivilDate
  readonly links: Links
}

/** The six ways to look at the same sessions. */
export function ViewLinks({ view, date, links }: Props) {
  const messages = useMessages()
  return (
    <nav className="vues" aria-label={messages.calendar.words.views}>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <a
              href={links.calendar({ view: each, date })}
              {...(each === view && { 'aria-current': 'page' as const })}
            >
              {messages.calendar.views[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Previous, today, next. A list has no past to go back to once it begins today. */
export function TurnLinks({ view, date, today, links }: Props) {
  const messages = useMessages()
  const here = windowOf(view, date)
  const isNow = here.from <= today && (here.to === null ? here.from === today : today <= here.to)
  const backwards = view !== 'list' || date > today
  return (
    <ul className="tourner" aria-label={messages.calendar.words.periods}>
      {backwards && (
        <li>
          <a
            className="tourner__page"
            href={links.calendar({ view, date: turned(view, date, -1) })}
            rel="prev"
          >
            <span aria-hidden="true">←</span>{' '}
            <span className="tourner__mot">{messages.calendar.turn(view, -1)}</span>
          </a>
        </li>
      )}
      {!isNow && (
        <li>
          <a className="tourner__page" href={links.calendar({ view, date: today })}>
            {messages.calendar.words.today}
          </a>
        </li>
      )}
      <li>
        <a className="tourner__page" href={links.calendar({ view, date: turned(view, date, 1) })} rel="next">
          <span className="tourner__mot">{messages.calendar.turn(view, 1)}</span>{' '}
          <span aria-hidden="true">→</span>
        </a>
      </li>
    </ul>
  )
}
