import type { Programme, Town } from '@escale/programme'
import type { Spot } from './sketch.ts'

const known = new WeakMap<Programme, readonly Spot[]>()

/** The towns of the network, each in the middle of its places: what a reader of a map steers by. */
export function townSpots(programme: Programme): readonly Spot[] {
  const found = known.get(programme) ?? programme.towns.all.flatMap((town) => spotOf(town) ?? [])
  known.set(programme, found)
  return found
}

/** The middle of a town's places; `null` when none says where it stands. */
export function spotOf({ name, places }: Town): Spot | null {
  const positions = places.flatMap(({ position }) => position ?? [])
  if (positions.length === 0) return null
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    label: name,
    position: {
      latitude: mean(positions.map(({ latitude }) => latitude)),
      longitude: mean(positions.map(({ longitude }) => longitude)),
    },
  }
}
