/**
 * What a feed costs: first and next time, against ical-generator called plainly, and against strings joined by hand without
 * a care for folding or escaping, which is the limit. `node bench/src/ical.ts` prints it alone.
 */
import { largeNetwork } from '@escale/demo-network'
import { calendarPieces, type FeedContext } from '@escale/ical-feeds'
import { buildProgramme, EVERYTHING, type Selection, select } from '@escale/programme'
import ical from 'ical-generator'
import { medianMs, weigh } from './measure.ts'
import { TODAY } from './queries.ts'
import type { Line } from './report.ts'

const SIZES = [
  { places: 10, sessionsPerPlace: 100 },
  { places: 100, sessionsPerPlace: 300 },
]

export function icalLines(): Line[] {
  return SIZES.flatMap((size) => {
    const programme = buildProgramme(largeNetwork({ ...size, today: TODAY, seed: 1 }))
    const selection = select(programme, EVERYTHING)
    const count = selection.sessions.length
    const context: FeedContext = { siteUrl: 'https://agenda.example' }
    const cold = onceMs(() => written(selection, { ...context, siteUrl: 'https://warm-up.example' }))
    const { value, bytes } = weigh(() => written(selection, context))
    const octets = Buffer.byteLength(value.join(''))
    const warm = medianMs(() => written(selection, context))
    const generator = onceMs(() => plainGenerator(selection))
    const hand = medianMs(() => joinedByHand(selection))
    const line = (what: string, ours: number, plain: number | null, unit: Line['unit'] = 'ms'): Line => ({
      what,
      count,
      ours,
      plain,
      unit,
    })
    return [
      line('a feed never asked before, against ical-generator', cold, generator),
      line('a feed of events already written, against ical-generator', warm, generator),
      line('a feed of events already written, against strings joined by hand', warm, hand),
      line('a feed, octets an event', octets / count, null, 'bytes'),
      line('memory kept an event', bytes / count, null, 'bytes'),
    ]
  })
}

function written(selection: Selection, context: FeedContext): string[] {
  return [...calendarPieces(selection, context)]
}

function onceMs(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function plainGenerator({ sessions, programme }: Selection): string {
  const calendar = ical({ name: programme.network.name })
  for (const session of sessions) {
    calendar.createEvent({
      id: session.id,
      sequence: session.sequence,
      start: Temporal.Instant.from(session.start),
      end: Temporal.Instant.from(session.end),
      timezone: session.timeZone,
      summary: session.workshop.title,
      description: session.workshop.promise,
      location: session.place.name,
    })
  }
  return calendar.toString()
}

function joinedByHand({ sessions, programme }: Selection): string {
  const stamp = (instant: string) => instant.replace(/[-:]|\.\d+/g, '')
  const events = sessions.map((session) =>
    [
      'BEGIN:VEVENT',
      `UID:${session.id}`,
      `SEQUENCE:${session.sequence}`,
      `DTSTAMP:${stamp(session.changedAt)}`,
      `DTSTART:${stamp(session.start)}`,
      `DTEND:${stamp(session.end)}`,
      `SUMMARY:${session.workshop.title}`,
      `DESCRIPTION:${session.workshop.promise}`,
      `LOCATION:${session.place.name}`,
      'END:VEVENT',
      '',
    ].join('\r\n'),
  )
  return `BEGIN:VCALENDAR\r\nNAME:${programme.network.name}\r\n${events.join('')}END:VCALENDAR\r\n`
}

if (import.meta.main) {
  for (const { what, count, ours, plain, unit } of icalLines())
    console.log(
      `${count} · ${what}: ${ours.toFixed(1)} ${unit}${plain === null ? '' : ` (${plain.toFixed(1)})`}`,
    )
}
