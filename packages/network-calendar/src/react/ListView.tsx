import { type CivilDate, daysBetween, partsOf } from '@escale/programme'
import { leafOf } from '../models/leaf.ts'
import { Marks } from './Marks.tsx'
import { More } from './More.tsx'
import { useMessages } from './messages.ts'
import { SessionLines } from './SessionLines.tsx'
import { type Shown, SIZES } from './shown.ts'

/** The days on which something begins, one after the other: what a phone reads best. */
export function ListView({ shown }: { readonly shown: Shown }) {
  const { showings, almanac, today, links } = shown
  const { days } = leafOf(
    showings.filter(({ date }) => date >= shown.date),
    almanac,
    SIZES.list,
  )
  return (
    <ol className="jours">
      {days.map(({ date, marks, blocks, more }) => (
        <li key={date} className="jour">
          <h3 className="jour__date">
            <DayName date={date} today={today} /> <Marks date={date} marks={marks} opens />
          </h3>
          <div>
            <SessionLines blocks={blocks} links={links} />
            <More count={more} date={date} href={links.calendar({ view: 'day', date })} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function DayName({ date, today }: { readonly date: CivilDate; readonly today: CivilDate }) {
  const messages = useMessages()
  const days = daysBetween(today, date)
  const { day, year } = partsOf(date)
  return (
    <>
      <time dateTime={date}>
        <span className="jour__nom">{messages.weekdayName(date)}</span>{' '}
        <span className="jour__nombre">{day}</span>{' '}
        <span className="jour__mois">
          {messages.monthName(date)}
          {year === partsOf(today).year ? '' : ` ${year}`}
        </span>
      </time>
      {days >= 0 && days <= 2 && <span className="etiquette">{messages.relativeDay(date, today)}</span>}
    </>
  )
}
