import { civilDate, id, instant } from '@escale/programme'
import {
  anAudience,
  aPlace,
  aProgramme,
  aSchoolHoliday,
  aSession,
  aWorkshop,
} from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { helpAhead, newestSheets, weekAhead, youngHolidays } from './around.ts'

const [now, today] = [instant('2026-11-22T12:00:00.000Z'), civilDate('2026-11-22')]
const programme = aProgramme({
  audiences: [anAudience('Enfants', 6, 11), anAudience('Adultes', 18, null)],
  places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang'), town: 'Le Palais' })],
  workshops: [
    aWorkshop('Jeux', { id: id('jeux'), audienceIds: [id('enfants')] }),
    aWorkshop('Aide', { id: id('aide'), format: 'drop-in', audienceIds: [id('adultes')] }),
    aWorkshop('Neuf', { createdAt: instant('2026-11-20T08:00:00.000Z') }),
    aWorkshop('Entre nous', { format: 'staff-training', createdAt: instant('2026-11-21T08:00:00.000Z') }),
  ],
  schoolHolidays: [aSchoolHoliday('Vacances de Noël', '2026-12-19', '2027-01-03')],
  sessions: [
    aSession('2026-11-22 09:00-10:00', { workshopId: id('jeux'), placeId: id('port') }),
    aSession('2026-11-28 10:00-11:00', { workshopId: id('jeux'), placeId: id('port') }),
    aSession('2026-11-29 10:00-11:00', { workshopId: id('jeux'), placeId: id('port') }),
    aSession('2026-11-25 14:00-14:30', { workshopId: id('aide'), placeId: id('etang') }),
    aSession('2026-11-25 14:30-15:00', { workshopId: id('aide'), placeId: id('etang') }),
    aSession('2026-12-22 14:00-15:00', { workshopId: id('jeux'), placeId: id('etang') }),
    aSession('2026-12-22 15:00-15:30', { workshopId: id('aide'), placeId: id('port') }),
  ],
})
const dates = ({ shown }: { shown: readonly { date: string }[] }) => shown.map(({ date }) => date)

describe('the first page', () => {
  it('shows the seven days that come, without what is over', () => {
    const week = weekAhead(programme, { now, today, towns: [], most: 2 })
    expect([week.count, dates(week)]).toEqual([3, ['2026-11-25', '2026-11-25']])
  })

  it('shows the chosen town alone', () => {
    expect(dates(weekAhead(programme, { now, today, towns: ['port-louis'], most: 9 }))).toEqual([
      '2026-11-28',
    ])
  })

  it('shows the young what their next holidays hold', () => {
    const young = youngHolidays(programme, { today, towns: [], most: 9 })
    expect([young?.holiday.name, young && dates(young)]).toEqual(['Vacances de Noël', ['2026-12-22']])
    expect(youngHolidays(programme, { today, towns: ['port-louis'], most: 9 })).toBeNull()
  })

  it('shows help once a sheet and place', () => {
    expect(dates(helpAhead(programme, { now, today, towns: [], most: 9 }))).toEqual([
      '2026-11-25',
      '2026-12-22',
    ])
  })

  it('puts the newest sheets first, never those between colleagues', () => {
    expect(newestSheets(programme, 1).map(({ title }) => title)).toEqual(['Neuf'])
  })
})
