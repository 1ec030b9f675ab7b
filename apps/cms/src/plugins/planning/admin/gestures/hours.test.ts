import { civilDate, civilTime } from '@escale/programme'
import { expect, it } from 'vitest'
import type { ToldSession } from '../calendar/showing.ts'
import { droppedOn, startingAt, whereItIs } from './hours.ts'

const session: ToldSession = {
  id: 'a',
  workshopId: 'photos',
  placeId: 'quai',
  mediatorIds: ['klervi', 'gwenn'],
  room: '',
  date: civilDate('2027-01-12'),
  startTime: civilTime('10:00'),
  endTime: civilTime('11:30'),
  stateKind: 'scheduled',
  publication: 'public',
  note: '',
  capacity: null,
  scheduleId: null,
}
const day = civilDate('2027-01-14')

it('lasts as long when it begins at another hour', () => {
  expect(startingAt(whereItIs(session), civilTime('23:00'))).toMatchObject({ endTime: '00:30' })
})

it('goes to the day and the place it is dropped on', () => {
  expect(droppedOn(session, day, { kind: 'places', from: 'quai', to: 'phare' })).toMatchObject({
    date: day,
    place: 'phare',
    mediators: ['klervi', 'gwenn'],
  })
  expect(droppedOn(session, day, null)).toEqual({ ...whereItIs(session), date: day })
})

it('passes from one person to another, or to nobody', () => {
  const to = (person: string) =>
    droppedOn(session, day, { kind: 'mediators', from: 'klervi', to: person }).mediators
  expect(to('enora')).toEqual(['gwenn', 'enora'])
  expect(to('gwenn')).toEqual(['gwenn'])
  expect(to('personne')).toEqual(['gwenn'])
  expect(to('klervi')).toEqual(['klervi', 'gwenn'])
})
