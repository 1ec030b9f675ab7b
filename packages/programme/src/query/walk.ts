import { epochDay } from '../civil/date.ts'
import { type Block, blocksWithin } from '../snapshot/blocks.ts'
import type { Programme } from '../snapshot/programme.ts'
import type { Row } from '../snapshot/rows.ts'
import type { ProgrammeQuery } from './query.ts'
import { bitOf, type Verdicts } from './verdict.ts'

const ACCESS = bitOf('acces')
const TEXT = bitOf('q')

/** Told of each session that meets every key but one at most: `fails` is 0 or the bit of that key. */
export type Visit = (block: Block, position: number, fails: number) => void

/** Walks through the sessions of the query's window, in order; their documents are not touched. */
export function walk(programme: Programme, query: ProgrammeQuery, verdicts: Verdicts, visit: Visit): void {
  const first = query.from === null ? Number.NEGATIVE_INFINITY : epochDay(query.from)
  const last = query.to === null ? Number.POSITIVE_INFINITY : epochDay(query.to)
  for (const block of blocksWithin(programme.index.blocks, query.from, query.to)) {
    const { day, workshop, place, cycle, festival, traits } = block.rows
    for (let at = 0; at < day.length; at += 1) {
      const date = day[at] ?? 0
      if (date < first || date > last) continue
      const fails = verdictOn(
        verdicts,
        workshop[at] ?? 0,
        place[at] ?? 0,
        cycle[at] ?? 0,
        festival[at] ?? 0,
        traits[at] ?? 0,
      )
      if ((fails & (fails - 1)) === 0) visit(block, at, fails)
    }
  }
}

/** Whether a session that was found another way than by {@link walk} matches. */
export function matches(row: Row, query: ProgrammeQuery, verdicts: Verdicts): boolean {
  if (query.from !== null && row.day < epochDay(query.from)) return false
  if (query.to !== null && row.day > epochDay(query.to)) return false
  return verdictOn(verdicts, row.workshop, row.place, row.cycle, row.festival, row.traits) === 0
}

/** Arguments and not a row: making one for each session of a window would cost more than judging it. */
function verdictOn(
  { always, byCode, byTraits, accessByCode, wantedAccess, texts }: Verdicts,
  workshop: number,
  place: number,
  cycle: number,
  festival: number,
  traits: number,
): number {
  const of = (table: Uint32Array, code: number) => table[code] ?? 0
  let fails = always | of(byCode, workshop) | of(byCode, place) | of(byCode, cycle) | of(byCode, festival)
  fails |= of(byTraits, traits)
  if (wantedAccess !== 0 && ((of(accessByCode, workshop) | of(accessByCode, place)) & wantedAccess) === 0)
    fails |= ACCESS
  for (const { byCode: told, all } of texts) {
    if ((of(told, workshop) | of(told, place) | of(told, cycle) | of(told, festival)) !== all) fails |= TEXT
  }
  return fails
}
