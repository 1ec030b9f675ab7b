import { civilDate, civilTime, id, instant, type OpeningHours, type Weekday } from '@escale/programme'
import { aClosure, aPlace, aProgramme, stamps } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { opennessOf } from './opening.ts'

const open = (weekday: Weekday, span: string, note = ''): OpeningHours => {
  const [opens = '', closes = ''] = span.split('-')
  return { weekday, opens: civilTime(opens), closes: civilTime(closes), note }
}
const port = aPlace('Port', {
  id: id('port'),
  openingHours: [
    open(2, '14:00-18:00'),
    open(2, '10:00-12:30'),
    open(5, '10:00-12:00'),
    open(7, '14:00-18:00', 'd’octobre à mars'),
  ],
})
const holiday = { ...stamps, id: id<'public-holiday'>('noel'), date: civilDate('2027-12-25') }
const programme = aProgramme({
  publicHolidays: [{ ...holiday, name: 'Noël', dayOff: false }],
  places: [port],
  closures: [{ ...aClosure('Inventaire', '2026-12-08', '2026-12-10'), placeId: id('port') }],
})
// Paris, UTC+1 in winter.
const at = (when: string, place = port) => opennessOf(place, programme, instant(`${when}:00.000Z`))

describe('a door', () => {
  it('is open until it closes, and not one minute more', () => {
    expect(at('2026-11-24T10:00')).toEqual({ kind: 'open', until: '12:30' })
    expect(at('2026-11-24T11:30')).toMatchObject({
      kind: 'closed',
      next: { date: '2026-11-24', opening: { opens: '14:00' } },
    })
  })

  it('says its next day, past the closures and the public holidays', () => {
    expect(at('2026-12-05T10:00')).toMatchObject({ next: { date: '2026-12-06' } })
    expect(at('2026-12-06T20:00')).toMatchObject({ next: { date: '2026-12-11' } })
    expect(at('2026-12-22T20:00')).toMatchObject({ next: { date: '2026-12-27' } })
  })

  it('does not decide for hours that hold some weeks only', () => {
    expect(at('2026-11-22T14:00')).toMatchObject({
      kind: 'perhaps-open',
      opening: { note: 'd’octobre à mars' },
    })
  })

  it('tells a closure with its reason, and a public holiday by its name', () => {
    expect(at('2026-12-08T10:00')).toMatchObject({
      kind: 'closure',
      closure: { reason: 'Inventaire' },
      next: { date: '2026-12-11' },
    })
    expect(at('2026-12-25T09:30')).toEqual({ kind: 'public-holiday', name: 'Noël' })
  })

  it('follows the network where it says otherwise than the official list', () => {
    expect(at('2027-12-24T20:00')).toMatchObject({ next: { date: '2027-12-26' } })
    const saturday = aPlace('Étang', { openingHours: [open(6, '10:00-12:00')] })
    expect(at('2027-12-25T10:00', saturday)).toMatchObject({ kind: 'open' })
  })

  it('is read in the zone of the place', () => {
    const island = aPlace('Saint-Denis', {
      timeZone: 'Indian/Reunion',
      openingHours: [open(2, '10:00-12:30')],
    })
    expect(at('2026-11-24T07:00', island)).toEqual({ kind: 'open', until: '12:30' })
    expect(at('2026-11-24T10:00', island)).toMatchObject({ kind: 'closed' })
  })

  it('is not spoken of when the place has no hours', () => {
    expect(at('2026-11-24T10:00', aPlace('Rue'))).toBeNull()
  })
})
