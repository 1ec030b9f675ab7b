import { EVERYTHING, id, type Programme, select } from '@escale/programme'
import { aCycle, aNetwork, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { renderCalendar, renderSession } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { calendarProperty, withIcalJs } from './test/with-ical-js.ts'
import { withNodeIcal } from './test/with-node-ical.ts'

const siteUrl = 'https://agenda.estuaires.example'
const render = (programme: Programme) => renderCalendar(select(programme, EVERYTHING), { siteUrl })

describe('a feed', () => {
  const programme = aProgramme({
    sessions: [aSession('2026-12-12 10:00-12:00', { id: id('abc'), room: 'Salle d’étude', sequence: 3 })],
    cycles: [aCycle('Premiers pas', 6)],
  })

  it.each([withIcalJs, withNodeIcal])('says of a session what its page says, read %o', (read) => {
    expect(read(render(programme))).toEqual([
      {
        uid: 'abc@estuaires.example',
        summary: 'Mettre ses photos à l’abri',
        location: 'Médiathèque du Port, 2 quai du Port, 56290 Port-Louis',
        description: expect.stringContaining('Inscription\u00A0: sans inscription'),
        sequence: 3,
        start: '2026-12-12T09:00:00.000Z',
        end: '2026-12-12T11:00:00.000Z',
        status: 'CONFIRMED',
        url: 'https://agenda.estuaires.example/seances/abc/',
        categories: ['Loisirs'],
      },
    ])
  })

  it('is the same bytes for the same data, whatever the order it came in', () => {
    const lists = { sessions: [aSession('2026-12-12 10:00-12:00'), aSession('2027-04-03 10:00-12:00')] }
    expect(render(aProgramme(lists))).toBe(render(aProgramme({ sessions: lists.sessions.toReversed() })))
  })

  it('is called in words, and says what it holds', () => {
    const query = { ...EVERYTHING, categories: ['loisirs'], places: ['port'] }
    const feed = renderCalendar(select(programme, query), { siteUrl })
    for (const name of ['name', 'x-wr-calname'])
      expect(calendarProperty(feed, name)).toBe('Loisirs · Médiathèque du Port – Réseau des Estuaires')
    expect(calendarProperty(feed, 'description')).toBe(
      'Fabriquer, jouer, comprendre. Loisirs, Médiathèque du Port\u00A0: Réseau des Estuaires.',
    )
    expect(calendarProperty(feed, 'source')).toBe(`${siteUrl}/flux/agenda.ics?lieu=port&categorie=loisirs`)
    expect(calendarProperty(feed, 'uid')).toBe('')
  })

  it('says which value it does not know', () => {
    const feed = renderCalendar(select(programme, { ...EVERYTHING, places: ['atlantide'] }), { siteUrl })
    expect(withIcalJs(feed)).toEqual([])
    expect(calendarProperty(feed, 'x-wr-caldesc')).toContain(
      'Nous ne connaissons pas «\u00A0atlantide\u00A0»',
    )
  })

  it('has no ceiling', () => {
    const sessions = Array.from({ length: 1500 }, (_, index) =>
      aSession('2026-12-12 10:00-12:00', { id: id(`s${index}`) }),
    )
    expect(withIcalJs(render(aProgramme({ sessions })))).toHaveLength(1500)
  })

  it('of a session in a cycle leads to the one before', () => {
    const cycle = (number: number) => ({ cycle: { cycleId: id<'cycle'>('premiers-pas'), number } })
    const suite = aProgramme({
      cycles: [aCycle('Premiers pas', 2)],
      sessions: [
        aSession('2026-12-12 10:00-12:00', { id: id('one'), ...cycle(1) }),
        aSession('2026-12-19 10:00-12:00', { id: id('two'), ...cycle(2) }),
      ],
    })
    const feed = render(suite)
    expect(feed).toContain('RELATED-TO;RELTYPE=SIBLING:one@estuaires.example')
    expect(withIcalJs(feed)[1]?.summary).toBe('Mettre ses photos à l’abri (séance\u00A02/2)')
  })
})

describe('hours', () => {
  it('are those of the wall clock on both sides of a change', () => {
    const sessions = [aSession('2027-03-27 10:00-12:00'), aSession('2027-03-29 10:00-12:00')]
    expect(withIcalJs(render(aProgramme({ sessions }))).map(({ start }) => start)).toEqual([
      '2027-03-27T09:00:00.000Z',
      '2027-03-29T08:00:00.000Z',
    ])
  })

  it.each([
    ['Indian/Reunion', '2026-12-12T06:00:00.000Z'],
    ['America/Martinique', '2026-12-12T14:00:00.000Z'],
    ['Pacific/Noumea', '2026-12-11T23:00:00.000Z'],
  ])('are read on the clock of the place in %s', (timeZone, start) => {
    const programme = aProgramme({
      places: [aPlace('Ailleurs', { id: id('port'), timeZone })],
      sessions: [aSession('2026-12-12 10:00-12:00')],
    })
    expect(withIcalJs(render(programme))).toMatchObject([{ start }])
    expect(withNodeIcal(render(programme))).toMatchObject([{ start }])
  })

  it('of a night end on the next day', () => {
    const programme = aProgramme({ sessions: [aSession('2026-12-12 20:00-00:30')] })
    expect(withIcalJs(render(programme))).toMatchObject([{ end: '2026-12-12T23:30:00.000Z' }])
  })

  it('have their zone defined, from the one in force on', () => {
    const sessions = [aSession('2026-12-12 10:00-12:00'), aSession('2027-04-03 10:00-12:00')]
    const zone = /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/.exec(render(aProgramme({ sessions })))?.[0]
    expect(zone?.match(/(?<=DTSTART:|OFFSETTO:)\S+/g)).toEqual([
      ...['20261025T030000', '+0100'],
      ...['20270328T020000', '+0200'],
    ])
  })
})

describe('one session', () => {
  const workshop = aWorkshop('Photos', {
    id: id('photos'),
    image: { url: '/uploads/a photo.svg', alt: '', width: 4, height: 3 },
  })
  const place = aPlace('En ligne', { id: id('port'), kind: 'online', website: 'https://visio.example/a,b;c' })
  const programme = aProgramme({
    workshops: [workshop],
    places: [place],
    sessions: [aSession('2026-12-12 10:00-12:00')],
  })
  const [session] = programme.sessions
  const feed = session ? renderSession(session, programme, { siteUrl }) : ''

  it('takes its hours in the calendar of who keeps it, when a subscription leaves them free', () => {
    expect(feed).toContain('TRANSP:OPAQUE')
    expect(render(programme)).toContain('TRANSP:TRANSPARENT')
  })

  it('has its image and its way in, as addresses that open', () => {
    const unfolded = feed.replace(/\r\n /g, '')
    expect(unfolded).toContain(`IMAGE;VALUE=URI;DISPLAY=FULLSIZE:${siteUrl}/media/uploads/a%20photo.svg`)
    expect(unfolded).toContain('CONFERENCE;VALUE=URI;LABEL=Séance en ligne:https://visio.example/a,b;c')
    expect(checkCalendar(feed)).toEqual([])
  })
})

it('a network without mail still has an organizer for Outlook', () => {
  const programme = aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00')] }, aNetwork({ mail: '' }))
  const feed = renderCalendar(select(programme, EVERYTHING), { siteUrl, client: 'outlook' })
  expect(feed).toContain(`ORGANIZER;CN=Réseau des Estuaires:${siteUrl}`)
  expect(checkCalendar(feed)).toEqual([])
})
