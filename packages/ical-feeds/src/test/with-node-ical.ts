import ical, { type ParameterValue, type VEvent } from 'node-ical'
import type { ReadEvent } from './event.ts'

/** The events as another parser reads them, with the zones of its own. */
export function withNodeIcal(feed: string): ReadEvent[] {
  return Object.values(ical.sync.parseICS(feed))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      start: event.start.toISOString(),
      end: event.end?.toISOString() ?? '',
      status: event.status ?? '',
      summary: plain(event.summary),
      location: plain(event.location),
      description: plain(event.description),
      sequence: Number(event.sequence),
      url: plain(event.url),
      categories: event.categories ?? [],
    }))
}

function plain(value: ParameterValue | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '')
}
