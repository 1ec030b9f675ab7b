import { Calendar } from '@fullcalendar/core'
import french from '@fullcalendar/core/locales/fr'
import dayGrid from '@fullcalendar/daygrid'
import list from '@fullcalendar/list'
import multiMonth from '@fullcalendar/multimonth'
import timeGrid from '@fullcalendar/timegrid'
import { events, opensAt } from './events.ts'

const place = document.getElementById('calendar')
if (place) {
  const calendar = new Calendar(place, {
    plugins: [dayGrid, timeGrid, list, multiMonth],
    locale: french,
    initialDate: opensAt(),
    initialView: 'dayGridMonth',
    dayMaxEvents: 4,
    headerToolbar: {
      start: 'dayGridMonth,timeGridWeek,timeGridDay,listMonth,multiMonthYear',
      center: 'title',
      end: 'today prev,next',
    },
    events: [...(await events())],
  })
  calendar.render()
}
