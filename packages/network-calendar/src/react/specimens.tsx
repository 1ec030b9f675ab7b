import { civilDate } from '@escale/programme'
import { version } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { aShowing, at } from '../builders.ts'
import { EMPTY_ALMANAC } from '../marks.ts'
import { VIEWS, type View } from '../view.ts'
import { CalendarView } from './CalendarView.tsx'
import { Legend } from './Legend.tsx'
import { SessionPanel } from './SessionPanel.tsx'
import type { Shown } from './shown.ts'
import { TurnLinks, ViewLinks } from './Turn.tsx'

const [date, today] = [civilDate('2026-12-09'), civilDate('2026-11-22')]
const links: Shown['links'] = {
  calendar: ({ view, date: day, place = '' }) => `#${view}-${day}-${place}`,
  session: ({ id }) => `/seances/${id}/`,
  sheet: (slug) => `/ateliers/${slug}/`,
  place: (slug) => `/lieux/${slug}/`,
}
const draft = aShowing({ id: 'brouillon', date, from: 600, to: 660 })
const showings: Shown['showings'] = [
  { ...draft, publication: 'draft' },
  ...[0, 1, 2, 3, 4].map((at) => aShowing({ id: `s${at}`, date, from: 610 + at, to: 720 })),
  aShowing({ id: 'aide', date, from: 840, to: 870, slots: true }),
  {
    ...aShowing({ id: 'annulee', date, from: 900, to: 960 }),
    held: false,
    status: 'annulée',
    state: 'cancelled',
  },
  aShowing({ id: 'nuit', date, from: 1200, to: 1500 }),
]

function Specimen({ view }: { readonly view: View }) {
  const shown = { view, date, today, showings, next: null, places: [at('port')], leaf: 1, links }
  return (
    <>
      <ViewLinks view={view} date={date} today={today} links={links} />
      <TurnLinks view={view} date={date} today={today} links={links} />
      <CalendarView shown={{ ...shown, counts: new Map([[date, 9]]), almanac: EMPTY_ALMANAC }} />
      <Legend view={view} families={[draft.sheet.family]} />
    </>
  )
}

/** Every component in every view, written by the React that this module is given. */
export function specimens(): { readonly version: string; readonly pages: readonly string[] } {
  const panel = (
    <SessionPanel
      showing={draft}
      slots={[]}
      links={links}
      calendarFile="/seances/brouillon.ics"
      share={async () => true}
      close={() => {}}
    />
  )
  const pages = VIEWS.map((view) => <Specimen key={view} view={view} />)
  return { version, pages: [...pages, panel].map((page) => renderToStaticMarkup(page)) }
}
