import ICAL from 'ical.js'
import type { ReadEvent } from './event.ts'

/** The events as Thunderbird's parser reads them, in strict mode. */
export function withIcalJs(feed: string): ReadEvent[] {
  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(feed))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: text('status'),
      summary: text('summary'),
      location: text('location'),
      description: text('description'),
      sequence: event.sequence,
      url: text('url'),
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
    }
  })
}

/** A property of the calendar itself, or of its first event. */
export function calendarProperty(feed: string, name: string): string {
  return String(new ICAL.Component(ICAL.parse(feed)).getFirstPropertyValue(name) ?? '')
}
