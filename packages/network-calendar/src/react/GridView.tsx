import { type GridRow, gridOf } from '../models/grid.ts'
import { windowOf } from '../view.ts'
import { BlockLink } from './BlockLink.tsx'
import { dayClasses, Marks } from './Marks.tsx'
import { More } from './More.tsx'
import { useMessages } from './messages.ts'
import { type Shown, SIZES } from './shown.ts'

/** Who does what, where, this week: a row a place, a column a day. */
export function GridView({ shown }: { readonly shown: Shown }) {
  const messages = useMessages()
  const {
    date,
    places,
    showings,
    almanac,
    leaf,
    links,
    today,
    rowsAre = messages.calendar.words.place,
  } = shown
  const grid = gridOf(date, places, showings, almanac, { ...SIZES.grid, leaf })
  const { from, to } = windowOf('grid', date)
  return (
    <>
      <div className="par-lieu__cadre">
        <table className="par-lieu" data-grille={from}>
          <caption>
            {messages.calendar.caption('grid', messages.calendar.periodName('grid', from, to))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{rowsAre}</th>
              {grid.days.map(({ date: day, marks }, column) => (
                <th
                  key={day}
                  scope="col"
                  className={dayClasses('par-lieu__nom', marks, { today: day === today })}
                  {...(day === today && { 'aria-current': 'date' as const })}
                >
                  <a href={links.calendar({ view: 'day', date: day })}>{messages.longDate(day)}</a>{' '}
                  <Marks date={day} marks={marks} opens={column === 0} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <PlaceRow key={row.place.slug} row={row} shown={shown} />
            ))}
          </tbody>
        </table>
      </div>
      <Leaves shown={shown} next={grid.nextLeaf} rows={grid.rows.length} all={grid.places} />
    </>
  )
}

function PlaceRow({
  row: { place, cells, count },
  shown: { links },
}: {
  readonly row: GridRow
  readonly shown: Shown
}) {
  const messages = useMessages()
  return (
    <tr className={count === 0 ? 'par-lieu__rang par-lieu__rang--vide' : 'par-lieu__rang'}>
      <th scope="row">
        <a href={links.place(place.slug)}>{place.name}</a>
      </th>
      {cells.map(({ date, blocks, more, closed, count: here }, column) => (
        <td
          key={date}
          data-date={date}
          className={`par-lieu__case${closed ? ' par-lieu__case--ferme' : ''}${here === 0 ? ' par-lieu__case--vide' : ''}`}
        >
          {here > 0 && <p className="par-lieu__jour">{messages.longDate(date)}</p>}
          {closed && closed.place !== '' && (column === 0 || closed.from === date) && (
            <span className="etiquette etiquette--ferme">{messages.calendar.closedFor(closed.name)}</span>
          )}
          {blocks.length > 0 && (
            <ul>
              {blocks.map((block) => (
                <li key={`${block.showings[0].id} ${block.part}`}>
                  <BlockLink block={block} links={links} withPlace={false} />
                </li>
              ))}
            </ul>
          )}
          <More count={more} date={date} href={links.calendar({ view: 'day', date, place: place.slug })} />
        </td>
      ))}
    </tr>
  )
}

interface LeavesProps {
  readonly shown: Shown
  readonly next: number | null
  readonly rows: number
  readonly all: number
}

function Leaves({ shown: { date, leaf, links }, next, rows, all }: LeavesProps) {
  const messages = useMessages()
  if (rows === all) return null
  const first = (leaf - 1) * SIZES.grid.rows
  return (
    <p className="feuillets">
      <span>{messages.calendar.placesShown(Math.min(first + 1, all), first + rows, all)}</span>
      {next !== null && (
        <a className="bouton" href={links.calendar({ view: 'grid', date, leaf: next })}>
          {messages.calendar.words.followingPlaces}
        </a>
      )}
      {leaf > 1 && <a href={links.calendar({ view: 'grid', date })}>{messages.calendar.words.preceding}</a>}
    </p>
  )
}
