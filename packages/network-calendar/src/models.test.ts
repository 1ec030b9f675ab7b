import { fr } from '@escale/messages'
import {
  addDays,
  type CivilDate,
  civilDate,
  civilTime,
  daysBetween,
  eachDay,
  endOfMonth,
  fromEpochDay,
  instant,
  startOfMonth,
  weekdayOf,
} from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, daysTouched } from './blocks.ts'
import { aShowing, at } from './builders.ts'
import { EMPTY_ALMANAC } from './marks.ts'
import { dayOf } from './models/day.ts'
import { gridOf } from './models/grid.ts'
import { inLanes } from './models/lanes.ts'
import { leafOf } from './models/leaf.ts'
import { monthOf } from './models/month.ts'
import { weekOf } from './models/week.ts'
import { countsOf, yearOf } from './models/year.ts'
import { byHour, type Showing, showingOf } from './showing.ts'
import { turned, windowOf } from './view.ts'

const anyShowing = fc
  .record({
    day: fc.integer({ min: -2, max: 40 }),
    start: fc.integer({ min: 0, max: 95 }),
    length: fc.integer({ min: 1, max: 95 }),
    place: fc.constantFrom('port', 'etang', 'bus'),
    slots: fc.boolean(),
    key: fc.integer({ min: 0, max: 1e9 }),
  })
  .map(({ day, start, length, place, slots, key }) => {
    const date = addDays(civilDate('2027-03-01'), day)
    const [from, to] = [start * 15, (start + length) * 15]
    return aShowing({ date, from, to, place, slots, id: `s${key}` })
  })
const someShowings = fc
  .uniqueArray(anyShowing, { selector: ({ id }) => id, maxLength: 40 })
  .map((showings) => [...showings].sort(byHour))

const idsIn = (blocks: readonly Block[]) =>
  blocks.flatMap(({ showings }) => showings.map(({ id }) => id)).sort()
const touching = (showings: readonly Showing[], date: CivilDate) =>
  showings
    .filter((showing) => daysTouched(showing).includes(date))
    .map(({ id }) => id)
    .sort()

const day = civilDate('2027-03-17')

describe('whatever the sessions', () => {
  it('a month shows each once a day it touches, on the days of the month', () => {
    fc.assert(
      fc.property(someShowings, (showings) => {
        for (const square of monthOf(day, showings, EMPTY_ALMANAC).weeks.flat()) {
          const expected = square.inside ? touching(showings, square.date) : []
          expect(idsIn(square.blocks)).toEqual(expected)
          expect(square.count).toBe(expected.length)
        }
      }),
    )
  })

  it('a month that is short of room counts what it leaves out', () => {
    fc.assert(
      fc.property(someShowings, fc.integer({ min: 1, max: 5 }), (showings, most) => {
        for (const { blocks, more, count } of monthOf(day, showings, EMPTY_ALMANAC, most).weeks.flat()) {
          expect(blocks.length).toBeLessThanOrEqual(most)
          expect(idsIn(blocks).length + more).toBe(count)
        }
      }),
    )
  })

  it('a week shows each once a day it touches, inside its hours, and lanes never overlap', () => {
    fc.assert(
      fc.property(someShowings, (showings) => {
        const { days, hours } = weekOf(day, showings, EMPTY_ALMANAC)
        expect(hours.from).toBeLessThan(hours.to)
        expect(hours.to).toBeLessThanOrEqual(24)
        for (const { date, laid, rests, count, more } of days) {
          expect(idsIn([...rests, ...laid.map(({ showings: block }) => block)])).toEqual(
            touching(showings, date),
          )
          expect([count, more]).toEqual([touching(showings, date).length, 0])
          for (const { block, lane, lanes } of laid) {
            expect(block.from).toBeGreaterThanOrEqual(0)
            expect(block.to).toBeLessThanOrEqual((hours.to - hours.from) * 4)
            expect(lane).toBeLessThan(lanes)
          }
          for (const one of laid)
            for (const other of laid)
              if (one !== other && one.lane === other.lane)
                expect(one.block.to <= other.block.from || other.block.to <= one.block.from).toBe(true)
        }
      }),
    )
  })

  it('a day shows each it touches once, leaf after leaf', () => {
    fc.assert(
      fc.property(someShowings, fc.integer({ min: 1, max: 4 }), (showings, most) => {
        const found: string[] = []
        for (let leaf: number | null = 1; leaf !== null; ) {
          const { rests, hours, nextLeaf } = dayOf(day, showings, EMPTY_ALMANAC, most, leaf)
          found.push(...idsIn([...rests, ...hours.flatMap(({ blocks }) => blocks)]))
          leaf = nextLeaf
        }
        expect(found.sort()).toEqual(touching(showings, day))
      }),
    )
  })

  it('the grid shows each at its place, once a day it touches', () => {
    const places = ['bus', 'etang', 'port'].map((slug) => at(slug))
    fc.assert(
      fc.property(someShowings, (showings) => {
        const { rows, days } = gridOf(day, places, showings, EMPTY_ALMANAC)
        for (const { place, cells } of rows)
          for (const cell of cells) {
            const here = showings.filter((showing) => showing.place.slug === place.slug)
            expect(idsIn(cell.blocks)).toEqual(touching(here, cell.date))
          }
        expect(days.length).toBe(7)
      }),
    )
  })

  it('leaves of a list hold each once, on the day it begins', () => {
    fc.assert(
      fc.property(someShowings, fc.integer({ min: 1, max: 10 }), (showings, enough) => {
        const found: string[] = []
        let rest: readonly Showing[] = showings
        for (;;) {
          const { days, next } = leafOf(rest, EMPTY_ALMANAC, { enough, most: 1e9 })
          for (const { date, blocks } of days)
            for (const id of idsIn(blocks)) {
              expect(rest.find((showing) => showing.id === id)?.date).toBe(date)
              found.push(id)
            }
          if (next === null) break
          rest = rest.filter(({ date }) => date >= next)
        }
        expect(found.sort()).toEqual(showings.map(({ id }) => id).sort())
      }),
    )
  })

  it('a year counts what its months show', () => {
    fc.assert(
      fc.property(someShowings, (showings) => {
        const year = yearOf(day, countsOf(showings), EMPTY_ALMANAC)
        const march = monthOf(day, showings, EMPTY_ALMANAC).weeks.flat()
        expect(year[2]?.weeks.flat().map(({ count }) => count)).toEqual(march.map(({ count }) => count))
        expect(year.length).toBe(12)
      }),
    )
  })
})

describe('whatever the date', () => {
  const anyDate = fc.integer({ min: -200_000, max: 400_000 }).map(fromEpochDay)

  it('a month is whole weeks from Monday, its own days inside', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { weeks } = monthOf(date, [], EMPTY_ALMANAC)
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]?.date ?? date) === 1)).toBe(true)
        const inside = weeks
          .flat()
          .filter((square) => square.inside)
          .map((square) => square.date)
        expect(inside).toEqual([...eachDay(startOfMonth(date), endOfMonth(date))])
      }),
    )
  })

  it('turning a page and back comes to the same window, and leaves no day out', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('month', 'week', 'day', 'year', 'grid'), (date, view) => {
        const here = windowOf(view, date)
        const next = windowOf(view, turned(view, date, 1))
        expect(daysBetween(here.to, next.from)).toBe(1)
        expect(windowOf(view, turned(view, next.from, -1))).toEqual(here)
      }),
    )
  })
})

describe('lanes', () => {
  it.each([
    [
      'one after the other take the whole width',
      [
        [0, 4],
        [4, 8],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'two at once share it',
      [
        [0, 4],
        [2, 8],
      ],
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'a third takes the lane that is free again',
      [
        [0, 4],
        [2, 8],
        [4, 6],
      ],
      [
        [0, 2],
        [1, 2],
        [0, 2],
      ],
    ],
    [
      'what stands apart shares with nobody',
      [
        [0, 4],
        [2, 8],
        [9, 10],
      ],
      [
        [0, 2],
        [1, 2],
        [0, 1],
      ],
    ],
  ])('%s', (_, spans, expected) => {
    const blocks = spans.map(([from = 0, to = 0]) => ({ from, to }))
    expect(inLanes(blocks).map(({ lane, lanes }) => [lane, lanes])).toEqual(expected)
  })
})

describe('nights', () => {
  const night = aShowing({ date: civilDate('2027-03-16'), from: 1200, to: 1470, id: 'nuit' })

  it('go on after midnight, above the hours of the next day', () => {
    const { days, hours } = weekOf(day, [night], EMPTY_ALMANAC)
    expect(hours).toEqual({ from: 20, to: 24 })
    expect(days[1]?.laid.map(({ block }) => block)).toMatchObject([{ from: 0, to: 16 }])
    expect(days[2]?.rests).toMatchObject([{ part: 'rest', from: 0, to: 30 }])
  })

  it('that end at midnight touch one day', () => {
    const until = aShowing({ date: civilDate('2027-03-16'), from: 1200, to: 1440, id: 'minuit' })
    expect(daysTouched(until)).toEqual(['2027-03-16'])
  })

  it('that begin after midnight are the day’s own', () => {
    const early = aShowing({ date: day, from: 30, to: 90, id: 'tot' })
    expect(weekOf(day, [early], EMPTY_ALMANAC).hours).toEqual({ from: 0, to: 2 })
  })
})

describe('where clocks change, and where they never do', () => {
  const now = instant('2027-03-28T05:30:00.000Z')
  const { sessions } = aProgramme({
    places: [
      aPlace('Port'),
      aPlace('Saint-Denis', { timeZone: 'Indian/Reunion', town: 'Saint-Denis', postalCode: '97400' }),
    ],
    sessions: [
      aSession('2027-03-28 02:30-03:30', { placeId: 'port' as never }),
      aSession('2027-03-28 08:00-09:00', { placeId: 'saint-denis' as never }),
      aSession('2027-03-28 00:30-01:00', { placeId: 'saint-denis' as never }),
    ],
  })
  const showings = sessions.map((session) => showingOf(session, now, () => '', fr)).sort(byHour)

  it('a session stands where the clock of its own wall says', () => {
    const sunday = weekOf(civilDate('2027-03-28'), showings, EMPTY_ALMANAC).days[6]
    expect(
      sunday?.laid.map(
        ({
          showings: {
            showings: [first],
            from,
            to,
          },
        }) => [first.startTime, from, to],
      ),
    ).toEqual([
      ['00:30', 30, 60],
      ['02:30', 150, 210],
      ['08:00', 480, 540],
    ])
  })

  it('is over by the instant, not by the clock of the network', () => {
    expect(showings.map(({ startTime, past }) => [startTime, past])).toEqual([
      ['00:30', true],
      ['02:30', true],
      ['08:00', true],
    ])
    expect(showingOf(sessions[0] as never, instant('2027-03-27T20:00:00.000Z'), () => '', fr).past).toBe(
      false,
    )
  })
})

describe('slots of a help desk', () => {
  it('make one block, from the first to the last', () => {
    const desk = [840, 870, 900].map((from) =>
      aShowing({ date: day, from, to: from + 30, slots: true, id: `c${from}` }),
    )
    const [block] = weekOf(day, desk, EMPTY_ALMANAC).days[2]?.laid ?? []
    expect(block?.showings).toMatchObject({ from: 840, to: 930, showings: { length: 3 } })
    expect(civilTime('14:00')).toBe(desk[0]?.startTime)
  })
})
