import { demoNetwork } from '@escale/demo-network'
import { checkCalendar, feedSelection, renderCalendar } from '@escale/ical-feeds'
import { buildProgramme, civilDate, EVERYTHING } from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { NASTY, poisoned } from '@escale/programme/hostile-text'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { encodingFor } from '../server/compression.ts'
import { subscriptionOf } from './addresses.ts'
import { calendarFeed } from './calendar.ts'
import { feedsHealth } from './health.ts'
import { csvFeed, webFeed } from './web.ts'

const today = civilDate('2026-11-22')
const siteUrl = 'https://agenda.example'
const programme = buildProgramme(demoNetwork({ today }).documents)
const ask = (search: string, of = programme) =>
  calendarFeed(new URL(`${siteUrl}/flux/agenda.ics${search}`), { programme: of, today, siteUrl })

describe('the demonstration network', () => {
  it('has feeds without a fault: network, families, places, cycles, festivals', async () => {
    const health = [...(await feedsHealth({ programme, today, siteUrl })).values()].flat()
    expect(health.length).toBeGreaterThan(30)
    expect(health.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })))).toEqual(
      [],
    )
  })

  it.each(['google', 'outlook', 'apple'] as const)('has no fault for %s either', (client) => {
    const feed = renderCalendar(feedSelection(programme, EVERYTHING, today), { siteUrl, client })
    expect(checkCalendar(feed)).toEqual([])
    expect(Buffer.byteLength(feed)).toBeLessThan(client === 'google' ? 1_000_000 : 3_000_000)
  })
})

describe('the demonstration network with hostile text in every field', () => {
  const text = [...Object.values(NASTY), 'mot '.repeat(300)].join(' ')
  const hostile = buildProgramme(poisoned(demoNetwork({ today }).documents, text))

  it.each(['any', 'google', 'outlook', 'apple'] as const)('has no fault for %s', (client) => {
    const month = { ...EVERYTHING, from: today, to: civilDate('2026-12-06') }
    const selection = feedSelection(hostile, month, today)
    expect(selection.sessions.length).toBeGreaterThan(20)
    expect(checkCalendar(renderCalendar(selection, { siteUrl, client }))).toEqual([])
  })
})

describe('a feed', () => {
  it('goes thirty days back, and sixty for what is cancelled', async () => {
    const cancelled = { state: { kind: 'cancelled' as const, replacedBy: null } }
    const past = aProgramme({
      sessions: [
        aSession('2026-10-30 10:00-12:00'),
        aSession('2026-10-10 10:00-12:00'),
        aSession('2026-10-11 10:00-12:00', cancelled),
        aSession('2026-09-20 10:00-12:00', cancelled),
      ],
    })
    const feed = await ask('', past).text()
    expect(feed.match(/(?<=UID:)2026-..-../g)).toEqual(['2026-10-11', '2026-10-30'])
  })

  it('asked with a date that does not exist is refused in a sentence, never half served', async () => {
    const answer = ask('?du=2026-02-30')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(await answer.text()).toContain('n’existe pas')
  })

  it('bears a readable file name, and the date of its last change', () => {
    const { headers } = ask('?categorie=jeux-video')
    expect(headers.get('content-disposition')).toBe('inline; filename="agenda-jeux-video.ics"')
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('last-modified')).toMatch(/ GMT$/)
  })

  it('is never compressed for Outlook', () => {
    const encoding = (search: string) =>
      encodingFor(
        { status: 200, headers: Object.fromEntries(ask(search).headers), body: Buffer.alloc(5000) },
        'gzip, br',
      )
    expect([encoding(''), encoding('?client=google'), encoding('?client=outlook')]).toEqual([
      'br',
      'br',
      'identity',
    ])
  })

  it('arrives whole, however large', async () => {
    const feed = await ask('').text()
    const calendar = new ICAL.Component(ICAL.parse(feed))
    const { sessions } = feedSelection(programme, EVERYTHING, today)
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(sessions.length)
  })
})

describe('a subscription', () => {
  it('has one address a calendar', () => {
    expect(subscriptionOf({ ...EVERYTHING, places: ['port'] }, siteUrl, 'Le Port')).toEqual({
      address: 'https://agenda.example/flux/agenda.ics?lieu=port',
      webcal: 'webcal://agenda.example/flux/agenda.ics?lieu=port',
      apple: 'webcal://agenda.example/flux/agenda.ics?lieu=port&client=apple',
      google:
        'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fagenda.example%2Fflux%2Fagenda.ics%3Flieu%3Dport%26client%3Dgoogle',
      outlookCom:
        'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fagenda.example%2Fflux%2Fagenda.ics%3Flieu%3Dport%26client%3Doutlook&name=Le+Port',
      microsoft365:
        'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fagenda.example%2Fflux%2Fagenda.ics%3Flieu%3Dport%26client%3Doutlook&name=Le+Port',
      page: 'https://agenda.example/abonnements/?lieu=port',
    })
  })

  it('too long for Google says so, instead of a button that does nothing', () => {
    const places = Array.from({ length: 12 }, (_, index) => aPlace(`Médiathèque numéro ${index}`).slug)
    expect(subscriptionOf({ ...EVERYTHING, places }, siteUrl, 'x').google).toBeNull()
  })
})

describe('a feed of named days', () => {
  const at = (file: string) => new URL(`${siteUrl}/flux/${file}?du=debut-mois-prochain&au=fin-mois-prochain`)
  const locals = { programme, today, siteUrl }

  it('has the sessions of those days, in every format', async () => {
    const table = await csvFeed(at('agenda.csv'), locals).text()
    const days = [...table.matchAll(/,(20\d\d-\d\d)-\d\d,\d\d:\d\d,/g)].map(([, month]) => month)
    expect(new Set(days)).toEqual(new Set(['2026-12']))
    const calendar = await calendarFeed(at('agenda.ics'), locals).text()
    expect(
      [...calendar.matchAll(/^DTSTART;TZID=[^:]*:(\d{6})/gm)].every(([, month]) => month === '202612'),
    ).toBe(true)
  })

  it('keeps its address, so that it is the same feed next month', async () => {
    const feed = JSON.parse(await webFeed('json', at('agenda.json'), locals).text())
    expect(feed.feed_url).toBe(at('agenda.json').href)
    const later = { ...locals, today: civilDate('2026-12-10') }
    const next = JSON.parse(await webFeed('json', at('agenda.json'), later).text())
    expect(next.feed_url).toBe(feed.feed_url)
    expect(next.items).not.toEqual(feed.items)
  })

  it('is refused when the name stands for no day', async () => {
    const answer = webFeed('rss', new URL(`${siteUrl}/flux/agenda.rss?du=debut-du-monde`), locals)
    expect(answer.status).toBe(400)
  })
})

it('an address that somebody saved goes on after a slug changed', async () => {
  const [redirect] = programme.redirects.filter(({ kind }) => kind === 'place')
  if (!redirect) throw new Error('The demonstration has no place that moved.')
  const locals = { programme, today, siteUrl }
  const at = (slug: string) => new URL(`${siteUrl}/flux/agenda.csv?lieu=${slug}`)
  const [old, now] = await Promise.all(
    [redirect.fromSlug, redirect.toSlug].map((slug) => csvFeed(at(slug), locals).text()),
  )
  expect(now?.split('\n').length).toBeGreaterThan(3)
  expect(old).toBe(now)
  expect(csvFeed(at('mole'), locals).headers.get('link')).toContain('rel="license"')
  const calendar = await ask(`?lieu=${redirect.fromSlug}`).text()
  expect(calendar).toBe(await ask(`?lieu=${redirect.toSlug}`).text())
})
