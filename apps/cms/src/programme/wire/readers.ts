import { COLLECTIONS, type Collection } from '@escale/programme'
import { NETWORK } from './network.ts'
import { CLOSURES, CYCLES, FESTIVALS, PUBLIC_HOLIDAYS, REDIRECTS, SCHOOL_HOLIDAYS } from './occasions.ts'
import { AUDIENCES, CATEGORIES, MEDIATORS, PARTNERS } from './people.ts'
import { PLACES } from './places.ts'
import type { Reader } from './reader.ts'
import { SESSIONS } from './sessions.ts'
import { WORKSHOPS } from './workshops.ts'

const BY_COLLECTION: Readonly<Record<Collection, Reader>> = {
  places: PLACES,
  categories: CATEGORIES,
  audiences: AUDIENCES,
  mediators: MEDIATORS,
  partners: PARTNERS,
  workshops: WORKSHOPS,
  sessions: SESSIONS,
  cycles: CYCLES,
  festivals: FESTIVALS,
  closures: CLOSURES,
  schoolHolidays: SCHOOL_HOLIDAYS,
  publicHolidays: PUBLIC_HOLIDAYS,
  redirects: REDIRECTS,
}

/** In the order in which a whole programme is paged. */
export const READERS: readonly Reader[] = COLLECTIONS.map((collection) => BY_COLLECTION[collection])

const EVERY: readonly Reader[] = [NETWORK, ...READERS]

/** The reader of a public type; `null` for what the public never sees. */
export function readerOf(uid: string): Reader | null {
  return EVERY.find((reader) => reader.uid === uid) ?? null
}

export function readerNamed(collection: string): Reader | null {
  return EVERY.find((reader) => reader.collection === collection) ?? null
}
