import { DayView } from './DayView.tsx'
import { GridView } from './GridView.tsx'
import { ListView } from './ListView.tsx'
import { MonthView } from './MonthView.tsx'
import type { Shown } from './shown.ts'
import { WeekView } from './WeekView.tsx'
import { YearView } from './YearView.tsx'

const BY_VIEW = {
  list: ListView,
  month: MonthView,
  week: WeekView,
  day: DayView,
  year: YearView,
  grid: GridView,
} as const

/** The calendar itself, whatever the view: the same elements on the server, in a visitor's browser and in the CMS. */
export function CalendarView({ shown }: { readonly shown: Shown }) {
  const Chosen = BY_VIEW[shown.view]
  return <Chosen shown={shown} />
}
