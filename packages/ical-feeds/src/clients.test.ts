import { EVERYTHING, id, type Programme, select } from '@escale/programme'
import { aNetwork, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { renderCalendar } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { type Client, clientOf } from './client.ts'
import { octetLength } from './content-line.ts'
import { calendarProperty, withIcalJs } from './test/with-ical-js.ts'

const siteUrl = 'https://agenda.estuaires.example'
const render = (programme: Programme, client: Client) =>
  renderCalendar(select(programme, EVERYTHING), { siteUrl, client })

const cancelled = aProgramme(
  {
    places: [
      aPlace('Médiathèque "du Port", côté mer', {
        id: id('port'),
        position: { latitude: 47.7089, longitude: -3.3536 },
      }),
    ],
    sessions: [
      aSession('2026-12-12 10:00-12:00', {
        state: { kind: 'cancelled', replacedBy: id('next') },
        publicNote: 'La médiatrice est malade',
        sequence: 4,
      }),
      aSession('2026-12-19 15:00-16:30', { id: id('next') }),
    ],
  },
  aNetwork({ mail: 'bonjour@estuaires.example' }),
)

describe('a cancelled session', () => {
  it.each([
    ['any', 'CANCELLED'],
    ['apple', 'CANCELLED'],
    ['outlook', 'CANCELLED'],
    ['google', 'CONFIRMED'],
  ] as const)('says so in words to %s, and %s in its status', (client, status) => {
    expect(withIcalJs(render(cancelled, client))[0]).toMatchObject({
      status,
      sequence: 4,
      summary: 'ANNULÉ – Mettre ses photos à l’abri',
      description: expect.stringMatching(
        /^Annulé.: la médiatrice est malade\. Autre date.: samedi 19.décembre 2026 à 15.h\./,
      ),
    })
  })
})

it.each(['any', 'google', 'outlook', 'apple'] as const)('the feed for %s has no fault', async (client) => {
  const feed = render(cancelled, client)
  expect(checkCalendar(feed)).toEqual([])
  await expect(feed).toMatchFileSnapshot(`./golden/client-${client}.ics`)
})

describe('Google', () => {
  const workshop = aWorkshop('Photos', { id: id('photos'), promise: 'Une phrase. '.repeat(120) })
  const many = (count: number) =>
    aProgramme({
      workshops: [workshop],
      sessions: Array.from({ length: count }, (_, index) =>
        aSession(`2027-01-01 10:00-12:00`, { id: id(`s${String(index).padStart(5, '0')}`) }),
      ),
    })

  it('gets short texts rather than a feed it would cut in silence', () => {
    const feed = render(many(900), 'google')
    expect(octetLength(feed)).toBeLessThan(1_000_000)
    expect(withIcalJs(feed)).toHaveLength(900)
    expect(calendarProperty(feed, 'description')).toContain('Les textes sont abrégés')
  })

  it('gets the first thousand, and is told where they stop', () => {
    const feed = render(many(1200), 'google')
    expect(octetLength(feed)).toBeLessThan(1_000_000)
    expect(withIcalJs(feed)).toHaveLength(1000)
    expect(calendarProperty(feed, 'description')).toContain(
      'Les séances après le vendredi 1er\u00A0janvier 2027 n’y sont pas encore',
    )
  })
})

it('an address names a client, or none', () => {
  expect(['google', 'outlook', 'apple', 'thunderbird', null].map(clientOf)).toEqual([
    'google',
    'outlook',
    'apple',
    'any',
    'any',
  ])
})
