import { ACCESS_CODES, type AccessCode } from '../model/vocabulary.ts'
import { type Codes, codeCount, codeFor } from './codes.ts'
import type { Shelves } from './shelf.ts'
import { numberAt } from './table.ts'

/** The codes of what lies on the shelves, so that a query does not look ids up. */
export interface Coded {
  /** In the order of their shelf. */
  readonly workshops: Int32Array
  readonly places: Int32Array
  readonly cycles: Int32Array
  readonly festivals: Int32Array
  /** Of the places of each town. */
  readonly towns: readonly Int32Array[]
  /** By code, the access codes a sheet or a place offers as a set of bits; a session offers both together. */
  readonly access: Int32Array
}

/** Gives every document its code, whether a session has it or not. */
export function codeShelves({ workshops, places, cycles, festivals, towns }: Shelves, codes: Codes): Coded {
  const coded = {
    workshops: codesOf(workshops.all, codes, codes.workshops),
    places: codesOf(places.all, codes, codes.places),
    cycles: codesOf(cycles.all, codes, codes.cycles),
    festivals: codesOf(festivals.all, codes, codes.festivals),
    towns: towns.all.map((town) => codesOf(town.places, codes, codes.places)),
  }
  const access = new Int32Array(codeCount(codes))
  for (const [at, workshop] of workshops.all.entries())
    access[numberAt(coded.workshops, at)] = accessMask(workshop.access)
  for (const [at, place] of places.all.entries())
    access[numberAt(coded.places, at)] = accessMask(place.access)
  return { ...coded, access }
}

function codesOf<Id>(
  documents: readonly { readonly id: Id }[],
  codes: Codes,
  known: Map<Id, number>,
): Int32Array {
  return Int32Array.from(documents, ({ id }) => codeFor(codes, known, id))
}

/** Access codes as a set of bits. */
export function accessMask(codes: readonly AccessCode[]): number {
  let mask = 0
  for (const code of codes) mask |= 1 << ACCESS_CODES.indexOf(code)
  return mask
}
