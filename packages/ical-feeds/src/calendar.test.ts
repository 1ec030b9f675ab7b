import { EVERYTHING, id, type Programme, select } from '@escale/programme'
import { aCycle, aNetwork, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { renderCalendar, renderSession } from './calendar.ts'

const context = { siteUrl: 'https://agenda.estuaires.example' }
const render = (programme: Programme) => renderCalendar(select(programme, EVERYTHING), context)

/** Read back by a parser that shares no code with the writer. */
function parse(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      categories: component.getFirstProperty('categories')?.getValues(),
    }
  })
}

describe('a feed', () => {
  it('says of a session what its page says', async () => {
    const programme = aProgramme({
      sessions: [aSession('2026-12-12 10:00-12:00', { id: id('abc'), room: 'Salle d’étude', sequence: 3 })],
      cycles: [aCycle('Premiers pas', 6)],
    })
    expect(parse(render(programme))).toEqual([
      {
        uid: 'abc@estuaires.example',
        summary: 'Mettre ses photos à l’abri',
        location: 'Médiathèque du Port, Port-Louis, 2 quai du Port, 56290 Port-Louis',
        description: expect.stringContaining('Inscription\u00A0: sans inscription'),
        sequence: 3,
        start: '2026-12-12T09:00:00.000Z',
        end: '2026-12-12T11:00:00.000Z',
        status: 'CONFIRMED',
        url: 'https://agenda.estuaires.example/seances/abc/',
        categories: ['Loisirs'],
      },
    ])
    await expect(render(programme)).toMatchFileSnapshot('./golden/one-session.ics')
  })

  it('is the same bytes for the same data', () => {
    const lists = { sessions: [aSession('2026-12-12 10:00-12:00'), aSession('2027-04-03 10:00-12:00')] }
    expect(render(aProgramme(lists))).toBe(render(aProgramme({ sessions: lists.sessions.toReversed() })))
  })

  it('keeps the hour of the wall clock on both sides of a change', () => {
    const programme = aProgramme({
      sessions: [aSession('2027-03-27 10:00-12:00'), aSession('2027-03-29 10:00-12:00')],
    })
    expect(parse(render(programme)).map(({ start }) => start)).toEqual([
      '2027-03-27T09:00:00.000Z',
      '2027-03-29T08:00:00.000Z',
    ])
  })

  it.each([
    ['Indian/Reunion', '2026-12-12T06:00:00.000Z'],
    ['America/Martinique', '2026-12-12T14:00:00.000Z'],
    ['Pacific/Noumea', '2026-12-11T23:00:00.000Z'],
  ])('reads the clock of the place in %s', (timeZone, start) => {
    const programme = aProgramme({
      places: [aPlace('Ailleurs', { id: id('port'), timeZone })],
      sessions: [aSession('2026-12-12 10:00-12:00')],
    })
    expect(parse(render(programme))).toMatchObject([{ start }])
  })

  it('ends a night session on the next day', () => {
    const programme = aProgramme({ sessions: [aSession('2026-12-12 20:00-00:30')] })
    expect(parse(render(programme))).toMatchObject([{ end: '2026-12-12T23:30:00.000Z' }])
  })

  it('cancels in words and in status, with the reason and the other date', () => {
    const programme = aProgramme({
      sessions: [
        aSession('2026-12-12 10:00-12:00', {
          state: { kind: 'cancelled', replacedBy: id('next') },
          publicNote: 'La médiatrice est malade',
        }),
        aSession('2026-12-19 15:00-16:30', { id: id('next') }),
      ],
    })
    expect(parse(render(programme))[0]).toMatchObject({
      status: 'CANCELLED',
      summary: 'ANNULÉ – Mettre ses photos à l’abri',
      description: expect.stringMatching(
        /^Annulé.: la médiatrice est malade\. Autre date.: samedi 19.décembre 2026 à 15.h\./,
      ),
    })
  })

  it('has no ceiling', () => {
    const sessions = Array.from({ length: 1500 }, (_, index) =>
      aSession('2026-12-12 10:00-12:00', { id: id(`s${index}`) }),
    )
    expect(parse(render(aProgramme({ sessions })))).toHaveLength(1500)
  })

  it('of nothing is still a calendar', () => {
    expect(parse(render(aProgramme()))).toEqual([])
    expect(render(aProgramme())).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  })
})

describe('hostile text', () => {
  const nasty = 'Écran; virgule, barre\\ "guillemets" 👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀\nBEGIN:VEVENT\nX'
  const programme = aProgramme(
    {
      workshops: [aWorkshop('t', { id: id('photos'), title: nasty, promise: nasty, toBring: [nasty] })],
      places: [aPlace('p', { id: id('port'), name: nasty, town: '', address: '', postalCode: '' })],
      sessions: [aSession('2026-12-12 10:00-12:00')],
    },
    aNetwork({ name: nasty, tagline: nasty }),
  )

  it('comes back as it was', () => {
    expect(parse(render(programme))).toMatchObject([{ summary: nasty, location: nasty }])
  })

  it('never makes a line of more than 75 octets, a bare line end or a control character', () => {
    for (const feed of [
      render(programme),
      renderSession(programme.sessions[0] ?? never(), programme.network, context),
    ]) {
      expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|(?!\t)\p{Cc}/u)
      const long = feed.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)
      expect(long).toEqual([])
    }
  })
})

function never(): never {
  throw new Error('the programme has a session')
}

it('every zone that is named is defined, from the hour in force on', () => {
  const feed = render(
    aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00'), aSession('2027-04-03 10:00-12:00')] }),
  )
  expect(feed).toContain('DTSTART;TZID=Europe/Paris:20261212T100000')
  const zone = /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/.exec(feed)?.[0].split('\r\n')
  expect(zone).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Paris',
    'BEGIN:STANDARD',
    'DTSTART:20261025T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20270328T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ])
})
