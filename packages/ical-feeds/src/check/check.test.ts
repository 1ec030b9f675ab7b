import { describe, expect, it } from 'vitest'
import { checkCalendar } from './check.ts'
import { type Rule, sectionOf } from './finding.ts'

const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:a@b',
  'DTSTAMP:20260901T080000Z',
  'DTSTART;TZID=Europe/Paris:20261212T100000',
  ...lines,
  'END:VEVENT',
]
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
]
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A//B//FR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const whole = (...lines: string[]) => calendar(...ZONE, ...event(...lines))
const rules = (stream: string) => checkCalendar(stream).map(({ rule }) => rule)

it('has nothing to say of a calendar that is right', () => {
  expect(
    checkCalendar(
      whole('SUMMARY:Un\\, deux\\; trois\\\\\\nquatre', 'DTEND;TZID=Europe/Paris:20261212T120000'),
    ),
  ).toEqual([])
  expect(checkCalendar(calendar())).toEqual([])
})

/** Faults planted one at a time, with the rule that must see each. */
const planted: [Rule, string][] = [
  ['line-end', whole('SUMMARY:a\nSTATUS:CONFIRMED')],
  ['line-end', whole('SUMMARY:a\rb')],
  ['last-line-end', calendar().slice(0, -2)],
  ['line-too-long', whole(`SUMMARY:${'a'.repeat(68)}`)],
  ['line-too-long', whole(`SUMMARY:${'é'.repeat(34)}`)],
  ['control-character', whole('SUMMARY:a\u001Eb')],
  ['control-character', whole('SUMMARY:a\u0085b')],
  ['broken-character', whole('SUMMARY:a\uD83Db')],
  ['byte-order-mark', `\uFEFF${calendar()}`],
  ['malformed-line', whole('SUMMARY')],
  ['malformed-line', whole('SUM MARY:a')],
  ['malformed-line', whole('SUMMARY;LANGUAGE="fr:a')],
  ['malformed-line', whole('SUMMARY;LANGUAGE=a"b:a')],
  ['malformed-line', whole('')],
  ['unbalanced-component', calendar('BEGIN:VEVENT')],
  ['unbalanced-component', calendar('END:VEVENT')],
  ['unexpected-component', calendar('BEGIN:VJOURNAL', 'END:VJOURNAL')],
  ['unexpected-component', `${calendar()}${calendar()}`],
  ['missing-property', calendar('BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260901T080000Z', 'END:VEVENT')],
  ['missing-property', calendar().replace('VERSION:2.0\r\n', '')],
  ['repeated-property', whole('SUMMARY:a', 'SUMMARY:b')],
  ['unexpected-property', whole('ATTENDEE:mailto:a@b.c')],
  ['unexpected-property', whole('RRULE:FREQ=DAILY')],
  ['property-after-component', calendar(...ZONE, ...event(), 'COLOR:red')],
  ['malformed-value', whole('SUMMARY:a,b')],
  ['malformed-value', whole('SUMMARY:a;b')],
  ['malformed-value', whole('SUMMARY:a\\b')],
  ['malformed-value', whole('URL:https://a.example/é')],
  ['malformed-value', whole('URL:https://a.example/a\\,b')],
  ['malformed-value', whole('GEO:91;0')],
  ['malformed-value', whole('GEO:1,2')],
  ['malformed-value', whole('SEQUENCE:1.5')],
  ['malformed-value', whole('STATUS:ANNULE')],
  ['malformed-value', whole('COLOR:#ff0000')],
  ['malformed-value', whole('LAST-MODIFIED:20260231T080000Z')],
  ['malformed-value', calendar('REFRESH-INTERVAL;VALUE=DURATION:1H')],
  ['malformed-parameter', calendar('REFRESH-INTERVAL:PT1H')],
  ['malformed-parameter', whole('IMAGE:https://a.example/')],
  ['not-utc', whole('LAST-MODIFIED:20260901T080000')],
  ['floating-time', whole('DTEND:20261212T120000')],
  ['floating-time', whole('DTEND;TZID=Europe/Paris:20261212T120000Z')],
  ['undefined-zone', calendar(...event())],
  ['undefined-zone', whole('DTEND;TZID=Europe/Rome:20261212T120000')],
  ['unused-zone', calendar(...ZONE)],
  ['repeated-zone', calendar(...ZONE, ...ZONE, ...event())],
  ['repeated-uid', calendar(...ZONE, ...event(), ...event())],
  ['ends-before-it-starts', whole('DTEND;TZID=Europe/Paris:20261212T100000')],
  ['calendar-uid', calendar('UID:a')],
  ['method-without-organizer', calendar('METHOD:PUBLISH', ...ZONE, ...event())],
]

describe('a planted fault', () => {
  it.each(planted)('is seen by the rule «%s» in %j', (rule, stream) => {
    expect(rules(stream)).toContain(rule)
  })

  it('is told with the text it goes against', () => {
    expect(sectionOf('line-too-long')).toBe('RFC 5545 §3.1')
    expect(sectionOf('calendar-uid')).toBe('RFC 7986 §5.3')
  })

  it('is told with its line', () => {
    expect(checkCalendar(whole('SEQUENCE:one'))).toEqual([
      { rule: 'malformed-value', line: 16, what: 'SEQUENCE:one' },
    ])
  })
})
