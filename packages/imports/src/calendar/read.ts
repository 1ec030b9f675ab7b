import ICAL from 'ical.js'
import { type Table, tableOf } from '../table/table.ts'
import { instantOf, knownZone, type Wall, wallAt } from './zones.ts'

/** What of a calendar is brought in: its days, both included, and the zone whose wall clocks are wanted. */
export interface CalendarWindow {
  readonly from: string
  readonly to: string
  readonly timeZone: string
}

/** More dates than any season has: a rule without end stops there. */
const MOST_DATES = 1_000

const HEADERS = ['Identifiant', 'Titre', 'Date', 'Début', 'Fin', 'Lieu', 'Présentation', 'Lien', 'État']

/**
 * The events of a calendar (RFC 5545) as a table: each date of a rule is a line, less EXDATE, plus RDATE, moved where
 * RECURRENCE-ID says so. An event of a whole day has no hours: the line says so when it is read. Throws when the text is no
 * calendar.
 */
export function readCalendar(text: string, window: CalendarWindow): Table {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  try {
    const lines = eventsOf(calendar).flatMap((event) => occurrences(event, window))
    lines.sort((one, other) => (`${one[2]} ${one[3]}` < `${other[2]} ${other[3]}` ? -1 : 1))
    return tableOf([HEADERS, ...lines])
  } finally {
    ICAL.TimezoneService.reset()
  }
}

/** Whether a text looks like a calendar. */
export function isCalendar(text: string): boolean {
  return /^\s*\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
}

/** Each event with the dates that were moved of it; a moved date without its event stands for itself. */
function eventsOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const all = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { exceptions: [] }))
  const masters = new Map(
    all.filter((event) => !event.isRecurrenceException()).map((event) => [event.uid, event]),
  )
  const alone: ICAL.Event[] = []
  for (const event of all.filter((each) => each.isRecurrenceException())) {
    const master = masters.get(event.uid)
    if (master?.isRecurring()) master.relateException(event)
    else alone.push(event)
  }
  return [...masters.values(), ...alone]
}

function occurrences(event: ICAL.Event, window: CalendarWindow): string[][] {
  if (!event.isRecurring()) {
    const id = event.isRecurrenceException() ? `${event.uid}/${event.recurrenceId}` : event.uid
    return lineOf(id, event, event.startDate, event.endDate, window)
  }
  const excluded = exclusionsOf(event, window.timeZone)
  const lines: string[][] = []
  const dates = event.iterator()
  for (let count = 0; count < MOST_DATES; count += 1) {
    const next = dates.next()
    if (!next || next.toJSDate().toISOString().slice(0, 10) > afterThe(window.to)) break
    const { date, time } = wallOf(next, tzidOf(event, 'dtstart'), window.timeZone)
    if (excluded.has(`${date} ${time}`)) continue
    const { item, startDate, endDate, recurrenceId } = event.getOccurrenceDetails(next)
    lines.push(...lineOf(`${event.uid}/${recurrenceId}`, item, startDate, endDate, window))
  }
  return lines
}

/** Dates taken out, on the wall: an EXDATE may be said in another zone than its event. */
function exclusionsOf({ component }: ICAL.Event, timeZone: string): ReadonlySet<string> {
  const walls = component.getAllProperties('exdate').flatMap((property) => {
    const tzid = property.getFirstParameter('tzid')
    return property.getValues().map((time) => {
      const { date, time: clock } = wallOf(time as ICAL.Time, tzid || null, timeZone)
      return `${date} ${clock}`
    })
  })
  return new Set(walls)
}

/** A day of margin: the window is judged on the wall clock, once it is known. */
function afterThe(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function lineOf(
  id: string,
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  window: CalendarWindow,
): string[][] {
  const from = wallOf(start, tzidOf(event, 'dtstart'), window.timeZone)
  const to = wallOf(end, tzidOf(event, 'dtend') ?? tzidOf(event, 'dtstart'), window.timeZone)
  if (from.date < window.from || from.date > window.to) return []
  const property = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '')
  const hours = start.isDate ? ['', ''] : [from.time, to.time]
  return [
    [
      id,
      event.summary ?? '',
      from.date,
      ...hours,
      event.location ?? '',
      event.description ?? '',
      property('url'),
      property('status'),
    ],
  ]
}

function tzidOf(event: ICAL.Event, name: string): string | null {
  const tzid = event.component.getFirstProperty(name)?.getFirstParameter('tzid')
  return typeof tzid === 'string' ? tzid : null
}

/** What the wall shows in the zone wanted. A time without zone is that of the wall already (RFC 5545 §3.3.5, form 1). */
function wallOf(time: ICAL.Time, tzid: string | null, timeZone: string): Wall {
  const two = (value: number) => String(value).padStart(2, '0')
  const wall = {
    date: `${time.year}-${two(time.month)}-${two(time.day)}`,
    time: `${two(time.hour)}:${two(time.minute)}`,
  }
  if (time.isDate) return wall
  if (time.zone && time.zone !== ICAL.Timezone.localTimezone) return wallAt(time.toUnixTime(), timeZone)
  const named = tzid === null ? null : knownZone(tzid)
  return named === null ? wall : wallAt(instantOf(wall, named), timeZone)
}
