import { PLAIN } from '@escale/newsletter'
import { civilDate, EVERYTHING, id, select } from '@escale/programme'
import { aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { coverWords, placesOf, readBooklet } from './booklet.ts'
import { chaptersOf } from './chapters.ts'
import { BOOKLET_SIZES, paperPairs, readPaper } from './options.ts'
import { posterDays } from './week.ts'

const seen = (text: string) => text.replaceAll('\u00A0', '_')
const january = { ...EVERYTHING, from: civilDate('2027-01-01'), to: civilDate('2027-03-31') }
const programme = aProgramme({
  places: [
    aPlace('Médiathèque du Port', { id: id('port') }),
    aPlace('En ligne', { id: id('ligne'), kind: 'online' }),
  ],
  workshops: [
    aWorkshop('Mettre ses photos à l’abri', { id: id('photos') }),
    aWorkshop('Une demi-heure pour vous', { id: id('aide'), format: 'drop-in' }),
  ],
  sessions: [
    ...['2027-01-05', '2027-01-12', '2027-02-02'].map((day) =>
      aSession(`${day} 10:00-12:00`, { placeId: id('port') }),
    ),
    aSession('2027-01-19 10:00-12:00', { placeId: id('port'), publicNote: 'Avec Chloé' }),
    aSession('2027-01-26 10:00-12:00', {
      placeId: id('port'),
      state: { kind: 'cancelled', replacedBy: null },
    }),
    aSession('2027-01-06 14:00-14:30', { workshopId: id('aide'), placeId: id('ligne') }),
    aSession('2027-01-06 14:30-15:00', { workshopId: id('aide'), placeId: id('ligne') }),
  ],
})
const chapters = (grouping: 'jour' | 'lieu') => chaptersOf(select(programme, january), { ...PLAIN, grouping })

describe('the printed programme', () => {
  it('by day is cut by months, and leads to each of them', () => {
    const found = chapters('jour')
    expect(found.map(({ id: anchor, title, count }) => [anchor, title, count])).toEqual([
      ['partie-1', 'Janvier 2027', 5],
      ['partie-2', 'Février 2027', 1],
    ])
    expect([found[1]?.query.from, found[1]?.query.to]).toEqual(['2027-02-01', '2027-02-28'])
  })

  it('by place says the dates of a sheet together, those with a word of their own apart', () => {
    const [online, port] = chapters('lieu')
    const lines = (chapter: typeof port) =>
      chapter?.content.kind === 'sheets'
        ? chapter.content.sheets.flatMap(({ series }) =>
            series.map(({ days, hours, note }) => seen([days, hours, note].join(' | '))),
          )
        : []
    expect(lines(port)).toEqual([
      'Mardis 5 et 12_janvier, 2_février | 10_h_– 12_h | ',
      'Mardi 19_janvier | 10_h_– 12_h | Avec Chloé',
    ])
    expect(lines(online)).toEqual(['Mercredi 6_janvier | 14_h_– 15_h | rendez-vous de 30_min'])
    expect(port?.query.places).toEqual([port?.place?.slug])
  })

  it('prints nothing of what was cancelled before it was printed, nor what the editor left out', () => {
    const [first] = select(programme, january).sessions
    const without = new Set(first ? [first.id] : [])
    const count = chaptersOf(select(programme, january), { ...PLAIN, without }).reduce(
      (sum, each) => sum + each.count,
      0,
    )
    expect(count).toBe(5)
  })

  it('lists the places one goes to, once', () => {
    expect(placesOf(chapters('jour')).map(({ name }) => name)).toEqual(['Médiathèque du Port'])
  })

  it('has the season for its title, or the editor’s', () => {
    expect(coverWords(select(programme, january), '')).toEqual({ season: 'Janvier – mars 2027', about: '' })
    expect(coverWords(select(programme, january), 'L’hiver au chaud')).toEqual({
      season: 'L’hiver au chaud',
      about: 'Janvier – mars 2027',
    })
  })

  it('is the next quarter’s when no day is asked, whatever the paper', () => {
    const locals = { programme, today: civilDate('2026-11-22'), siteUrl: 'https://agenda.example' }
    const desk = readBooklet(
      new URL('https://agenda.example/programme/imprimer?papier=a5&groupe=lieu'),
      locals,
    )
    expect(desk).toMatchObject({
      kind: 'found',
      selection: { query: { from: '2027-01-01', to: '2027-03-31' } },
    })
    const form = readBooklet(
      new URL('https://agenda.example/programme/imprimer?quand=vacances&papier=a5'),
      locals,
    )
    expect(form).toMatchObject({
      location: '/programme/imprimer?du=debut-vacances&au=fin-vacances&papier=a5',
    })
  })
})

describe('the paper', () => {
  it('comes back from its address, and what cannot be read is the usual', () => {
    const read = (text: string) => readPaper(new URLSearchParams(text), BOOKLET_SIZES)
    expect(read('papier=a5&corps=grand&pages=3-8-12&notes=2')).toEqual({
      size: 'a5',
      large: true,
      pages: [3, 8, 12],
      notes: 2,
    })
    expect(read('papier=a0&pages=3-x&notes=99')).toEqual({ size: 'a4', large: false, pages: [], notes: 3 })
    expect(new URLSearchParams(paperPairs(read('corps=grand&papier=a5'))).toString()).toBe(
      'papier=a5&corps=grand',
    )
  })
})

describe('the week’s poster', () => {
  const week = (count: number) => {
    const sessions = Array.from({ length: count }, (_, index) =>
      aSession(`2027-01-0${4 + (index % 5)} ${String(8 + (index % 12)).padStart(2, '0')}:00-20:30`, {
        id: id(`s${index}`),
      }),
    )
    const full = aProgramme({
      workshops: [aWorkshop('Mettre ses photos à l’abri', { id: id('photos') })],
      sessions,
    })
    return posterDays(select(full, january), PLAIN)
  }

  it('has letters as large as the week allows', () => {
    const densities = [2, 4, 6, 18].map((count) => week(count).density)
    expect(densities).toEqual(['aere', 'normal', 'dense', 'serre'])
  })

  it('says how many sessions have no room, and shows all the others', () => {
    const { days, more } = week(60)
    expect(more).toBeGreaterThan(20)
    expect(days.flatMap(({ lines }) => lines.flat()).length + more).toBe(60)
    expect(week(12).more).toBe(0)
  })
})
