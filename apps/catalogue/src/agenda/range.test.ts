import { gzipSync } from 'node:zlib'
import { demoNetwork } from '@escale/demo-network'
import { fr } from '@escale/messages'
import {
  byHour,
  decodeRange,
  EMPTY_ALMANAC,
  encodeRange,
  filterRange,
  RANGE_KEYS,
  showingOf,
} from '@escale/network-calendar'
import {
  ACCESS_CODES,
  addDays,
  buildProgramme,
  civilDate,
  EVERYTHING,
  FORMATS,
  facetsOf,
  instant,
  LEVELS,
  type ProgrammeQuery,
  REGISTRATION_KINDS,
  SESSION_STATES,
  select,
} from '@escale/programme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interfaces } from '../words/words.ts'

const today = civilDate('2026-11-22')
const now = instant('2026-12-05T11:00:00.000Z')
const programme = buildProgramme(demoNetwork({ today }).documents)
const [from, to] = [civilDate('2026-12-01'), civilDate('2026-12-31')]
const before = addDays(from, -1)

const slugs = (all: readonly { readonly slug: string }[]) =>
  fc.subarray(
    all.map(({ slug }) => slug),
    { maxLength: 3 },
  )
const anyQuery: fc.Arbitrary<ProgrammeQuery> = fc
  .record(
    {
      places: slugs(programme.places.all),
      towns: slugs(programme.towns.all),
      categories: slugs(programme.categories.all),
      audiences: slugs(programme.audiences.all),
      levels: fc.subarray([...LEVELS]),
      formats: fc.subarray([...FORMATS]),
      access: fc.subarray([...ACCESS_CODES], { maxLength: 2 }),
      registration: fc.subarray([...REGISTRATION_KINDS]),
      states: fc.subarray([...SESSION_STATES]),
      freeOnly: fc.boolean(),
      schoolHolidays: fc.constantFrom(null, null, 'only', 'outside'),
    },
    { requiredKeys: [] },
  )
  .map((asked) => ({ ...EVERYTHING, ...asked }) as ProgrammeQuery)

const message = encodeRange({
  programme,
  query: EVERYTHING,
  sessions: select(programme, { ...EVERYTHING, from: before, to }).sessions,
  from: before,
  to,
  now,
  today,
  edition: '1',
  almanac: EMPTY_ALMANAC,
  mapOf: () => '',
  messages: interfaces.fr.messages,
  answer: null,
})
const range = decodeRange(JSON.parse(JSON.stringify(message)))

describe('a window that travelled', () => {
  it('shows what the programme shows', () => {
    const here = select(programme, { ...EVERYTHING, from: before, to }).sessions
    const expected = here.map((session) => showingOf(session, now, () => '', fr)).sort(byHour)
    expect(range.showings.length).toBeGreaterThan(50)
    expect(range.showings).toMatchObject(expected)
  })

  it('is filtered and counted as the programme is, whatever is asked', () => {
    fc.assert(
      fc.property(
        anyQuery,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 10 }),
        (query, start, days) => {
          const window = { from: addDays(from, start), to: addDays(from, start + days) }
          const selection = select(programme, { ...query, ...window })
          const { showings, total, facets } = filterRange(range, query, window)
          const shown = showings.filter(({ date }) => date >= window.from).map(({ id }) => id)
          expect([...shown].sort()).toEqual(selection.sessions.map(({ id }) => id).sort())
          expect(total).toBe(selection.sessions.length)
          const expected = facetsOf(selection)
          for (const key of RANGE_KEYS)
            expect([key, sorted(facets.get(key) ?? [])]).toEqual([key, sorted(expected[key])])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('weighs a few bytes a session besides its id', () => {
    const { ids, ...columns } = message.rows
    expect(gzipSync(JSON.stringify(columns)).length / ids.length).toBeLessThan(8)
  })

  it('of another version is refused', () => {
    expect(() => decodeRange({ ...message, version: 2 as never })).toThrow(RangeError)
  })
})

const sorted = (values: Iterable<readonly [string, number]>) => [...values].sort()
