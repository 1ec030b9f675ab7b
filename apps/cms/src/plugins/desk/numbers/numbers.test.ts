import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { type ReportedSession, sessionsCsv, summaryCsv } from './report.ts'
import { numbersOf } from './tally.ts'

const aSession = (given: Partial<ReportedSession> = {}): ReportedSession => ({
  ...{ date: '2026-12-12', startTime: '10:00', title: 'Photos', town: 'Argwenn', format: 'Atelier' },
  ...{ state: 'Prévue', cancelled: false, seats: 8, attendance: null, family: 'Loisirs', place: 'Le Môle' },
  audiences: ['Adultes'],
  ...given,
})
const came = (children: number, adults: number) => ({ children, teens: 0, adults, seniors: 0 })

describe('the numbers of a period', () => {
  it('count sessions, seats and who came, those cancelled apart', () => {
    const { total } = numbersOf([
      aSession({ attendance: came(2, 5) }),
      aSession({ seats: null }),
      aSession({ cancelled: true, seats: 12 }),
    ])
    expect(total).toMatchObject({ sessions: 2, cancelled: 1, seats: 8, noted: 1, attended: 7, children: 2 })
  })

  it('tell nobody came from nobody counted', () => {
    expect(numbersOf([aSession({ attendance: came(0, 0) })]).total).toMatchObject({ noted: 1, attended: 0 })
    expect(numbersOf([aSession()]).total.noted).toBe(0)
  })

  it('go by month in order, by family and place the most first, by each audience', () => {
    const numbers = numbersOf([
      aSession({ date: '2027-01-09', family: 'Jeux', audiences: ['Enfants', 'Familles'] }),
      aSession(),
      aSession({ place: 'Le Lavoir' }),
    ])
    expect(numbers.months.map(({ name, sessions }) => [name, sessions])).toEqual([
      ['2026-12', 2],
      ['2027-01', 1],
    ])
    expect(numbers.families.map(({ name }) => name)).toEqual(['Loisirs', 'Jeux'])
    expect(numbers.audiences.map(({ name, sessions }) => [name, sessions])).toEqual([
      ['Adultes', 2],
      ['Enfants', 1],
      ['Familles', 1],
    ])
  })

  it('of nothing are zeros', () => {
    expect(numbersOf([])).toMatchObject({ total: { sessions: 0, attended: 0 }, months: [] })
  })
})

describe('the report', () => {
  it('opens in a French spreadsheet: mark, semicolons, CRLF, days before months', () => {
    const csv = sessionsCsv([aSession({ title: 'Photos ; vidéos', attendance: came(1, 2) })])
    expect(csv.startsWith('\uFEFFDate;Début;')).toBe(true)
    expect(csv.split('\r\n')[1]).toBe(
      '12/12/2026;10:00;"Photos ; vidéos";Loisirs;Atelier;Le Môle;Argwenn;Adultes;Prévue;8;3;1;0;2;0',
    )
  })

  it('leaves empty what was not counted', () => {
    expect(sessionsCsv([aSession()]).split('\r\n')[1]).toMatch(/;8;;;;;$/)
  })

  it('sums up, total first', () => {
    const [, total, month] = summaryCsv(numbersOf([aSession({ attendance: came(1, 2) })])).split('\r\n')
    expect(total).toBe('Total;;1;0;8;1;3;1;0;2;0')
    expect(month).toBe('Mois;2026-12;1;0;8;1;3;1;0;2;0')
  })

  it.each(['=1+1', '+33 2', '-5', '@x', '\tx'])('keeps %j a text, not a formula', (text) => {
    expect(csvOf([[text]])).toContain(`'${text}`)
  })
})
