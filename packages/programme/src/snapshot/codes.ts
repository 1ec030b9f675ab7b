import type { CycleId, FestivalId, PlaceId, WorkshopId } from '../model/ids.ts'

/** The codes of a session without cycle, and without festival. */
export const NO_CYCLE = 0
export const NO_FESTIVAL = 1

/**
 * Small numbers in the place of the ids that queries look at, so that a session's row is a few integers and what a query
 * thinks of a sheet or a place is one look-up. Numbers are only ever added: programmes that grow out of one another share
 * their codes, and an older one never meets those it does not have.
 */
export interface Codes {
  readonly workshops: Map<WorkshopId, number>
  readonly places: Map<PlaceId, number>
  readonly cycles: Map<CycleId, number>
  readonly festivals: Map<FestivalId, number>
}

export function newCodes(): Codes {
  return { workshops: new Map(), places: new Map(), cycles: new Map(), festivals: new Map() }
}

/** One more than the highest code: the length of a table by code. */
export function codeCount({ workshops, places, cycles, festivals }: Codes): number {
  return NO_FESTIVAL + 1 + workshops.size + places.size + cycles.size + festivals.size
}

/** The code of an id, given when it is first met. */
export function codeFor<Id>(codes: Codes, known: Map<Id, number>, id: Id): number {
  const code = known.get(id)
  if (code !== undefined) return code
  const next = codeCount(codes)
  known.set(id, next)
  return next
}
