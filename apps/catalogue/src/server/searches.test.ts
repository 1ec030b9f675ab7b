import { type Instant, id, instant } from '@escale/programme'
import { aProgramme, aWorkshop } from '@escale/programme/builders'
import { search } from '@escale/search'
import { expect, it } from 'vitest'
import { createSearches } from './searches.ts'

const now: Instant = instant('2026-11-22T09:00:00.000Z')
const withSheet = (title: string) => aProgramme({ workshops: [aWorkshop(title, { id: id('fiche') })] })

it('searches the programme it is asked about, and indexes it once', async () => {
  const indexOf = createSearches()
  const [before, after] = [withSheet('Coudre'), withSheet('Broder')]
  expect(indexOf(before)).toBe(indexOf(before))
  const indexes = [indexOf(before), indexOf(after)]
  const [, index] = await Promise.all(indexes)
  if (!index) throw new Error('no index')
  const found = (question: string) => search(index, question, now).groups.length
  expect([found('broder'), found('coudre')]).toEqual([1, 0])
})

it('lets others be answered while it indexes', async () => {
  const many = Array.from({ length: 500 }, (_, number) =>
    aWorkshop(`Atelier ${number}`, { id: id(`${number}`) }),
  )
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 0)
  await createSearches()(aProgramme({ workshops: many }))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(2)
})
