import 'temporal-polyfill/global'
import {
  createCalendar,
  createViewDay,
  createViewList,
  createViewMonthAgenda,
  createViewMonthGrid,
  createViewWeek,
} from '@schedule-x/calendar'
import { events, opensAt } from './events.ts'

const place = document.getElementById('calendar')
if (place) {
  const zone = 'Europe/Paris'
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone)
  const month = createViewMonthGrid()
  createCalendar({
    locale: 'fr-FR',
    timezone: zone,
    defaultView: month.name,
    selectedDate: Temporal.PlainDate.from(opensAt()),
    monthGridOptions: { nEventsPerDay: 4 },
    views: [month, createViewWeek(), createViewDay(), createViewList(), createViewMonthAgenda()],
    events: (await events()).map(({ id, title, start, end }) => ({
      id,
      title,
      start: at(start),
      end: at(end),
    })),
  }).render(place)
}
