import { writeFile } from 'node:fs/promises'
import { largeNetwork } from '@escale/demo-network'
import {
  buildProgramme,
  facetsOf,
  type Programme,
  SharedMap,
  select,
  updateProgramme,
} from '@escale/programme'
import { selectPlainly } from '@escale/programme/plain'
import { benchCalendar } from './calendar/index.ts'
import { moveSessions } from './deltas.ts'
import { benchFleet } from './fleet.ts'
import { icalLines } from './ical.ts'
import { benchListings } from './listings.ts'
import { medianMs, weigh } from './measure.ts'
import { answerPlainly } from './plain.ts'
import { type BenchedQuery, QUERIES, TODAY } from './queries.ts'
import { type Line, report } from './report.ts'
import { benchSearch } from './search.ts'
import { RESULTS, replaceSection } from './section.ts'
import { benchServer } from './server.ts'

if (process.argv[2] === 'calendar') {
  const section = await benchCalendar()
  console.log(section)
  await replaceSection(section)
  process.exit(0)
}

if (process.argv[2] === 'listings') {
  const section = await benchListings()
  console.log(section)
  await replaceSection(section)
  process.exit(0)
}

const SIZES = [
  { places: 10, sessionsPerPlace: 100 },
  { places: 100, sessionsPerPlace: 300 },
  { places: 1_000, sessionsPerPlace: 300 },
]

const lines: Line[] = []
for (const size of SIZES) {
  const loaded = largeNetwork({ ...size, today: TODAY, seed: 1 })
  const sessions = SharedMap.from(loaded.sessions)
  const documents = { ...loaded, sessions }
  const { value: programme, bytes } = weigh(() => buildProgramme(documents))
  const count = programme.sessions.length
  console.error(`${count} sessions`)
  const building = medianMs(() => buildProgramme(documents))
  const add = (what: string, ours: number, plain: number | null) =>
    lines.push({ what, count, ours, plain, unit: 'ms' })

  for (const each of QUERIES)
    add(each.title, medianMs(answer(programme, each)), medianMs(plainly(programme, each)))
  const ids = [...sessions.keys()]
  for (const changed of [1, 200]) {
    const delta = medianMs((number) => {
      const { after, changes } = moveSessions(documents, sessions, ids, changed, number)
      return updateProgramme(programme, after, changes)
    })
    add(`a delta of ${changed}, against building from scratch`, delta, building)
  }
  lines.push({
    what: 'memory a session, above its document',
    count,
    ours: bytes / count,
    plain: null,
    unit: 'bytes',
  })
}

lines.push(...icalLines())

function answer(programme: Programme, { query, withFacets }: BenchedQuery) {
  return (number: number) => {
    const selection = select(programme, query(programme, number))
    return withFacets ? [selection, facetsOf(selection)] : selection
  }
}

function plainly(programme: Programme, { query, withFacets }: BenchedQuery) {
  const { sessions, network } = programme
  return (number: number) => {
    const asked = query(programme, number)
    return withFacets ? answerPlainly(programme, asked) : selectPlainly(sessions, asked, network)
  }
}

const text = `${report(lines)}${benchSearch()}${await benchServer()}${await benchFleet()}${await benchCalendar()}`
console.log(text)
await writeFile(RESULTS, text)
