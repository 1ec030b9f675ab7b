import type { Motif } from '@escale/programme'
import { circuit } from './circuit.ts'
import { columns } from './columns.ts'
import { forms } from './forms.ts'
import { frames } from './frames.ts'
import { keys } from './keys.ts'
import { particles } from './particles.ts'
import { pixels } from './pixels.ts'
import { type Chance, chance } from './random.ts'
import { rings } from './rings.ts'

const DRAWINGS: Record<Motif, (chance: Chance) => string> = {
  frames,
  circuit,
  particles,
  columns,
  pixels,
  keys,
  forms,
  rings,
}

const drawn = new Map<string, string>()

/** The inside of an `<svg viewBox="0 0 400 400">`: one picture a seed, the same on every day and every machine. */
export function drawMotif(motif: Motif, seed: string): string {
  const key = `${motif}/${seed}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const drawing = DRAWINGS[motif](chance(seed))
  // Seeds come from slugs of the programme: bounded, but a network may rename for years without a restart.
  if (drawn.size > 2000) drawn.clear()
  drawn.set(key, drawing)
  return drawing
}
