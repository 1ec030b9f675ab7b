import type { CivilDate, ProgrammeDocuments } from '@escale/programme'
import { byId } from '../by-id.ts'
import { families } from '../network/families.ts'
import { identity } from '../network/identity.ts'
import { audiences } from '../network/people.ts'
import { festivals, seasonAround } from '../occasions.ts'
import { schoolHolidays } from '../school-holidays.ts'
import { stampAll, stamps } from '../stamps.ts'
import { sheets } from '../workshops/index.ts'
import { generatedMediators, generatedPlaces } from './places.ts'
import { generatedSessions } from './sessions.ts'

export interface LargeNetworkOptions {
  /** Number of libraries: 10, 100, 1,000. */
  readonly places: number
  readonly today: CivilDate
  /** The same seed gives the same network. */
  readonly seed: number
  /** 70 unless told; no more than about 390, what two days a week can hold. */
  readonly sessionsPerPlace?: number
}

/** A network of any size for benchmarks: the sheets of the demonstration, generated places and sessions. */
export function largeNetwork({
  places: count,
  today,
  seed,
  sessionsPerPlace = 70,
}: LargeNetworkOptions): ProgrammeDocuments {
  const season = seasonAround(today)
  const places = generatedPlaces(count, seed)
  return {
    network: {
      ...identity,
      ...stamps('network', today),
      name: `Réseau d’essai de ${count} lieux`,
      domain: 'grand-reseau.example',
    },
    places: byId(stampAll(places, today)),
    categories: byId(stampAll(families, today)),
    audiences: byId(stampAll(audiences, today)),
    mediators: byId(stampAll(generatedMediators(places), today)),
    partners: new Map(),
    workshops: byId(stampAll(sheets, today)),
    sessions: byId(generatedSessions(places, season, seed, sessionsPerPlace)),
    cycles: new Map(),
    festivals: byId(stampAll(festivals(season), today)),
    closures: new Map(),
    schoolHolidays: byId(stampAll(schoolHolidays, today)),
    publicHolidays: new Map(),
    redirects: new Map(),
  }
}
