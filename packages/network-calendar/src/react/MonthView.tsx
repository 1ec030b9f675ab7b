import { endOfMonth, startOfMonth, type Weekday } from '@escale/programme'
import { type MonthDay, monthOf } from '../models/month.ts'
import { BlockLink } from './BlockLink.tsx'
import { dayClasses, Marks } from './Marks.tsx'
import { More } from './More.tsx'
import { useMessages } from './messages.ts'
import { type Shown, SIZES } from './shown.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/** A month as a table of weeks: each day leads to its own page, and lists what fits. */
export function MonthView({ shown }: { readonly shown: Shown }) {
  const messages = useMessages()
  const { date, showings, almanac } = shown
  const { first, weeks } = monthOf(date, showings, almanac, SIZES.month)
  const period = messages.calendar.periodName('month', startOfMonth(date), endOfMonth(date))
  return (
    <table className="mois" data-grille={first}>
      <caption>{messages.calendar.caption('month', period)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {messages.WEEKDAYS[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day, column) => (
              <Square key={day.date} day={day} opens={column === 0 || day.date === first} shown={shown} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SquareProps {
  readonly day: MonthDay
  readonly opens: boolean
  readonly shown: Shown
}

function Square({ day, opens, shown: { today, links } }: SquareProps) {
  const messages = useMessages()
  const { date, inside, marks, blocks, count, more } = day
  const href = links.calendar({ view: 'day', date })
  const empty = inside && count === 0 ? ' mois__jour--vide' : ''
  return (
    <td
      className={`${dayClasses('mois__jour', marks, { today: date === today, outside: !inside })}${empty}`}
      data-date={date}
    >
      <p className="mois__tete">
        <a className="mois__date" href={href} {...(date === today && { 'aria-current': 'date' })}>
          <span aria-hidden="true">
            <span className="mois__nom">{messages.weekdayName(date)}</span>{' '}
            {messages.calendar.squareDay(date, inside)}
          </span>
          <span className="masque">
            {inside ? messages.calendar.daySummary(date, count) : messages.longDate(date)}
          </span>
        </a>
        {inside && <Marks date={date} marks={marks} opens={opens} />}
      </p>
      {blocks.length > 0 && (
        <ul className="mois__seances">
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a filter changes all of them at once, and elements that stay are cheaper than new ones.
            <li key={at}>
              <BlockLink block={block} links={links} />
            </li>
          ))}
        </ul>
      )}
      <More count={more} date={date} href={href} />
    </td>
  )
}
