import { timeOf } from '@escale/programme'
import { dayOf } from '../models/day.ts'
import { Marks } from './Marks.tsx'
import { useMessages } from './messages.ts'
import { SessionLines } from './SessionLines.tsx'
import { type Shown, SIZES } from './shown.ts'

/** One day, hour by hour. */
export function DayView({ shown }: { readonly shown: Shown }) {
  const messages = useMessages()
  const { date, showings, almanac, leaf, links } = shown
  const { marks, rests, hours, nextLeaf } = dayOf(date, showings, almanac, SIZES.day, leaf)
  return (
    <div className="heures">
      <p className="heures__marques">
        <Marks date={date} marks={marks} opens />
      </p>
      {rests.length > 0 && <SessionLines blocks={rests} links={links} />}
      {hours.map(({ hour, blocks }) => (
        <section key={hour} className="heure">
          <h3 className="heure__nom">{messages.hour(timeOf(hour * 60))}</h3>
          <SessionLines blocks={blocks} links={links} />
        </section>
      ))}
      {nextLeaf !== null && (
        <p>
          <a className="bouton" href={links.calendar({ view: 'day', date, leaf: nextLeaf })}>
            {messages.calendar.words.following}
          </a>
        </p>
      )}
    </div>
  )
}
