import type { ShownFamily } from '../showing.ts'
import type { View } from '../view.ts'
import { Family } from './Family.tsx'
import { useMessages } from './messages.ts'

interface Props {
  readonly view: View
  readonly families: readonly ShownFamily[]
}

/** What shapes, colours and backgrounds stand for; the list says it all in words. */
export function Legend({ view, families }: Props) {
  const messages = useMessages()
  if (view === 'list' || view === 'day') return null
  const { words } = messages.calendar
  return (
    <section className="legende" aria-labelledby="legende">
      <h3 id="legende">{words.legend}</h3>
      <ul>
        {view !== 'year' &&
          families.map((family) => (
            <li key={family.slug}>
              <Family family={family} />
            </li>
          ))}
        <li className="legende__vacances">{words.schoolHoliday}</li>
        <li className="legende__ferme">
          {words.publicHoliday}, {words.closure}
        </li>
        {view === 'year' ? (
          <li>{words.density}</li>
        ) : (
          <li>
            <s>{words.cancelled}</s>
          </li>
        )}
      </ul>
    </section>
  )
}
