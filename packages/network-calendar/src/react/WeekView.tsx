import { type CivilTime, timeOf } from '@escale/programme'
import { type Laid, type WeekDay, weekOf } from '../models/week.ts'
import { windowOf } from '../view.ts'
import { BlockLink } from './BlockLink.tsx'
import { dayClasses, Marks } from './Marks.tsx'
import { More } from './More.tsx'
import { useMessages } from './messages.ts'
import { type Shown, SIZES } from './shown.ts'

/** A week as a table with one column a day; what overlaps stands side by side, against the hours it is held at. */
export function WeekView({ shown }: { readonly shown: Shown }) {
  const messages = useMessages()
  const { date, showings, almanac, today } = shown
  const { days, hours } = weekOf(date, showings, almanac, SIZES.lanes)
  const { from, to } = windowOf('week', date)
  const count = hours.to - hours.from
  const scale = Array.from({ length: count }, (_, hour) => timeOf((hours.from + hour) * 60))
  return (
    <table className={`semaine semaine--h${count}`} data-grille={from}>
      <caption>{messages.calendar.caption('week', messages.calendar.periodName('week', from, to))}</caption>
      <thead>
        <tr>
          <th scope="col" className="semaine__coin">
            <span className="masque">{messages.calendar.words.hours}</span>
          </th>
          {days.map(({ date: day, marks, count: here }, column) => (
            <th
              key={day}
              scope="col"
              className={`${dayClasses('semaine__nom', marks, { today: day === today })}${here === 0 ? ' semaine__nom--vide' : ''}`}
              {...(day === today && { 'aria-current': 'date' as const })}
            >
              <a href={shown.links.calendar({ view: 'day', date: day })}>{messages.longDate(day)}</a>{' '}
              <Marks date={day} marks={marks} opens={column === 0} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="semaine__heures">
            <Scale hours={scale} />
          </th>
          {days.map((day) => (
            <Column key={day.date} day={day} shown={shown} />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Scale({ hours: [first, ...others] }: { readonly hours: readonly CivilTime[] }) {
  const messages = useMessages()
  return (
    <ol className="semaine__echelle">
      {first !== undefined && <li>{messages.hour(first)}</li>}
      {others.map((hour) => (
        <li key={hour}>{messages.hour(hour)}</li>
      ))}
    </ol>
  )
}

function Column({ day, shown: { today, links } }: { readonly day: WeekDay; readonly shown: Shown }) {
  const messages = useMessages()
  const { date, marks, rests, laid, count, more } = day
  const href = links.calendar({ view: 'day', date })
  const empty = count === 0 ? ' semaine__jour--vide' : ''
  return (
    <td
      className={`${dayClasses('semaine__jour', marks, { today: date === today })}${empty}`}
      data-date={date}
    >
      <p className="semaine__titre">{messages.longDate(date)}</p>
      {rests.length > 0 && (
        <ul className="semaine__veille">
          {rests.map((block) => (
            <li key={block.showings[0].id}>
              <BlockLink block={block} links={links} />
            </li>
          ))}
        </ul>
      )}
      <ol className="semaine__seances">
        {laid.map((one) => (
          <li key={one.showings.showings[0].id} className={placeOf(one)}>
            <BlockLink block={one.showings} links={links} wholeHours />
          </li>
        ))}
      </ol>
      <More count={more} date={date} href={href} />
    </td>
  )
}

/** Classes, not styles: the policy of the site allows none. Quarters from the top, quarters long, lane, lanes. */
function placeOf({ block: { from, to }, lane, lanes }: Laid): string {
  return `de${from} sur${to - from} voie${lane}-${lanes}`
}
