import { partsOf } from '@escale/programme'
import { type YearDay, type YearMonth, yearOf } from '../models/year.ts'
import { dayClasses } from './Marks.tsx'
import { useMessages } from './messages.ts'
import type { Shown } from './shown.ts'

/** Twelve small months: where the year is full, where it is empty, and when school is out. */
export function YearView({ shown }: { readonly shown: Shown }) {
  const { date, counts, almanac } = shown
  return (
    <div className="annee">
      {yearOf(date, counts, almanac).map((month) => (
        <Month key={month.first} month={month} shown={shown} />
      ))}
    </div>
  )
}

function Month({
  month: { first, weeks, count },
  shown,
}: {
  readonly month: YearMonth
  readonly shown: Shown
}) {
  const messages = useMessages()
  return (
    <table className="annee__mois">
      <caption>
        <a href={shown.links.calendar({ view: 'month', date: first })}>
          {messages.capitalise(messages.monthName(first))}
        </a>{' '}
        <span className="annee__compte">{messages.sessionCount(count)}</span>
      </caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ date }) => (
            <th key={date} scope="col">
              <span aria-hidden="true">{messages.weekdayName(date).charAt(0).toLocaleUpperCase('fr')}</span>
              <span className="masque">{messages.weekdayName(date)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Square key={day.date} day={day} shown={shown} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Square({ day, shown: { today, links } }: { readonly day: YearDay; readonly shown: Shown }) {
  const messages = useMessages()
  const { date, inside, marks, count, density } = day
  if (!inside) return <td />
  const name = marks.publicHoliday?.name ?? marks.closed?.name ?? ''
  return (
    <td
      className={`${dayClasses('annee__jour', marks, { today: date === today })} densite${density}`}
      {...(name !== '' && { title: name })}
    >
      {count === 0 ? (
        <span>{partsOf(date).day}</span>
      ) : (
        <a
          href={links.calendar({ view: 'day', date })}
          {...(date === today && { 'aria-current': 'date' as const })}
        >
          {partsOf(date).day}
          <span className="masque">{`${messages.NBSP}: ${messages.sessionCount(count)}`}</span>
        </a>
      )}
    </td>
  )
}
