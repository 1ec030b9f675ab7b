/** Prints what two parsers and the programme say of sessions over the seas and over clock changes: run in any `TZ`. */
import { EVERYTHING, id, isHeld, select } from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { renderCalendar } from '../calendar.ts'
import { summaryOf } from '../description.ts'
import { byUid, type ReadEvent } from './event.ts'
import { withIcalJs } from './with-ical-js.ts'
import { withNodeIcal } from './with-node-ical.ts'

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Miquelon']
const DAYS = [
  '2026-10-24',
  '2026-10-25',
  '2026-12-31',
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-09-26',
]
const HOURS = ['00:30-01:30', '02:30-04:00', '10:00-12:00', '22:00-00:30']

const programme = aProgramme({
  places: ZONES.map((timeZone, index) => aPlace(`Lieu ${index}`, { timeZone })),
  sessions: ZONES.flatMap((_, place) =>
    DAYS.flatMap((day) =>
      HOURS.map((hours, index) =>
        aSession(`${day} ${hours}`, {
          id: id(`${place}-${day}-${index}`),
          placeId: id(`lieu-${place}`),
          ...(index === 1 ? { state: { kind: 'cancelled', replacedBy: null } } : {}),
        }),
      ),
    ),
  ),
})

const selection = select(programme, EVERYTHING)
const feed = renderCalendar(selection, { siteUrl: 'https://agenda.example' })
const occurrence = ({ uid, start, end, status, summary }: ReadEvent) => ({ uid, start, end, status, summary })
const truth = selection.sessions.map((session) => ({
  uid: `${session.id}@estuaires.example`,
  start: session.start,
  end: session.end,
  status: isHeld(session) ? 'CONFIRMED' : 'CANCELLED',
  summary: summaryOf(session),
}))

console.log(
  JSON.stringify({
    feed,
    truth: truth.sort((one, other) => (one.uid < other.uid ? -1 : 1)),
    icalJs: byUid(withIcalJs(feed)).map(occurrence),
    nodeIcal: byUid(withNodeIcal(feed)).map(occurrence),
  }),
)
