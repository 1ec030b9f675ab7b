import { demoNetwork, largeNetwork } from '@escale/demo-network'
import { MADE_ON, PLAIN, renderHtml, renderText } from '@escale/newsletter'
import { buildProgramme, civilDate, EVERYTHING, id, select } from '@escale/programme'
import { anAudience, aProgramme, aSchoolHoliday, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { type Desk, issueAddress, keptAddress, readDesk } from './desk.ts'
import { choicesOf, GMAIL_LIMIT, issueOf } from './issue.ts'
import { daysOfPeriod, LETTER_PERIODS, offeredPeriods, periodOfDays } from './periods.ts'

const today = civilDate('2026-11-22')
const siteUrl = 'https://agenda.example'
const programme = buildProgramme(demoNetwork({ today }).documents)
const knowledge = { programme, today, siteUrl }
const read = (search: string, day = today) =>
  readDesk(new URL(`${siteUrl}/lettre/${search}`), { ...knowledge, today: day })
const found = (desk: Desk) => {
  if (desk.kind !== 'found') throw new Error(`The desk answers ${desk.kind}.`)
  return desk
}

describe('the desk', () => {
  it('prepares the next month when nothing is asked', () => {
    const { selection } = found(read(''))
    expect([selection.query.from, selection.query.to]).toEqual(['2026-12-01', '2026-12-31'])
  })

  it('sends a form to the one address that keeps the choice, its days by name', () => {
    expect(read('?quand=mois-prochain&public=adolescents&groupe=lieu&detail=court&du=2026-12-24')).toEqual({
      kind: 'elsewhere',
      location: '/lettre/?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain&groupe=lieu',
    })
  })

  it('takes days of one’s own', () => {
    expect(read('?quand=libre&du=2026-12-24&au=2026-12-26')).toMatchObject({
      location: '/lettre/?du=2026-12-24&au=2026-12-26',
    })
  })

  it('puts a session at the top, then another above it, and gives one back its place', () => {
    expect(read('?du=aujourd-hui&premier=a,b&monter=c')).toMatchObject({
      location: '/lettre/?du=aujourd-hui&premier=c%2Ca%2Cb',
    })
    expect(read('?du=aujourd-hui&premier=a,b&monter=b')).toMatchObject({
      location: '/lettre/?du=aujourd-hui&premier=b%2Ca',
    })
    expect(read('?du=aujourd-hui&premier=a,b&descendre=a')).toMatchObject({
      location: '/lettre/?du=aujourd-hui&premier=b',
    })
  })

  it('says what to mend and keeps the form as it was filled', () => {
    const desk = read('?du=32&au=2026-12-31&depuis=hier&public=adolescents&titre=Pour+vous')
    expect(desk).toMatchObject({
      kind: 'malformed',
      filled: {
        days: { du: '32', au: '2026-12-31' },
        since: 'hier',
        query: { audiences: ['adolescents'] },
        edition: { title: 'Pour vous' },
      },
    })
    expect(desk.kind === 'malformed' && desk.problems.length).toBe(2)
  })

  it('gives an address that reads the same, and next month the month after', () => {
    const desk = found(
      read('?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain&mot=Bonjour,%0Aet+plus'),
    )
    const kept = keptAddress(desk.filled, knowledge)
    expect(kept).toContain(`${MADE_ON}=2026-11-22`)
    const again = found(readDesk(new URL(kept), knowledge))
    expect(issueAddress('/lettre/', again.filled)).toBe(issueAddress('/lettre/', desk.filled))
    expect(again.edition.opening).toBe('Bonjour,\net plus')
    const later = found(readDesk(new URL(kept), { ...knowledge, today: civilDate('2026-12-20') }))
    expect(later.selection.query.from).toBe('2027-01-01')
  })

  it('takes the last issue’s address for the day it was made', () => {
    const last = encodeURIComponent(`${siteUrl}/lettre/?public=adolescents&${MADE_ON}=2026-11-15`)
    const { filled, edition } = found(read(`?du=aujourd-hui&depuis=${last}`))
    expect(filled.since).toBe('2026-11-15')
    expect(edition.since).toBe('2026-11-14T23:00:00.000Z')
  })
})

describe('the periods', () => {
  it.each(LETTER_PERIODS)('%s reads back from its days', (period) => {
    expect(periodOfDays(daysOfPeriod(period) ?? { du: '', au: '' })).toBe(period)
  })

  it('are days of one’s own otherwise', () => {
    expect(periodOfDays({ du: '2026-12-24', au: '' })).toBeNull()
    expect(daysOfPeriod('libre')).toBeNull()
  })

  it('have no holidays before those are known', () => {
    const holidays = [aSchoolHoliday('Noël', '2026-12-19', '2027-01-03')]
    expect(offeredPeriods(aProgramme({ schoolHolidays: holidays }), today)).toContain('vacances')
    expect(offeredPeriods(aProgramme({}), today)).not.toContain('vacances')
  })
})

describe('the issue', () => {
  const everything = select(programme, { ...EVERYTHING, from: today })

  it('is weighed as it is sent, without what was left out', () => {
    const whole = issueOf(everything, PLAIN, knowledge)
    expect(whole.weight).toBeGreaterThan(GMAIL_LIMIT)
    const [first] = everything.sessions
    const without = new Set(first ? [first.id] : [])
    const less = issueOf(everything, { ...PLAIN, without }, knowledge)
    expect(less.count).toBe(whole.count - 1)
    expect(less.weight).toBeLessThan(whole.weight)
    expect(whole.changes).toBeNull()
  })

  it('offers each session once, the left out ones too, and says how many more there are', () => {
    const twoAudiences = aProgramme({
      audiences: [anAudience('Enfants', 6, 11), anAudience('Adolescents', 12, 17)],
      workshops: [aWorkshop('Robots', { id: id('photos'), audienceIds: [id('enfants'), id('adolescents')] })],
      sessions: [aSession('2026-12-01 10:00-12:00'), aSession('2026-12-02 10:00-12:00')],
    })
    const selection = select(twoAudiences, EVERYTHING)
    const [first] = selection.sessions
    const edition = { ...PLAIN, grouping: 'public' as const, without: new Set(first ? [first.id] : []) }
    const { sections, more } = choicesOf(selection, edition, 10)
    expect(sections.map(({ title, sessions }) => [title, sessions.length])).toEqual([['Adolescents', 2]])
    expect(more).toBe(0)
    expect(choicesOf(everything, PLAIN, 10).more).toBe(everything.sessions.length - 10)
  })
})

it('a listing of 5,000 sessions is ready within a second', () => {
  const large = buildProgramme(largeNetwork({ places: 100, sessionsPerPlace: 70, today, seed: 1 }))
  const all = select(large, EVERYTHING)
  const selection = { ...all, sessions: all.sessions.slice(0, 5_000) }
  expect(selection.sessions).toHaveLength(5_000)
  for (const render of [renderHtml, renderText]) {
    const from = performance.now()
    render(selection, knowledge, { ...PLAIN, grouping: 'lieu' })
    expect(performance.now() - from).toBeLessThan(1_000)
  }
})
