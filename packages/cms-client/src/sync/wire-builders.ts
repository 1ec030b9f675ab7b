import { wireCategory, wireNetwork, wirePlace, wireWorkshop } from '../decode/wire-builders.ts'
import type { WirePage } from './replica.ts'

/** A page of the CMS that carries nothing but what the test gives it. */
export function aPage(given: Partial<WirePage> = {}): WirePage {
  return {
    format: 1,
    epoch: 'e1',
    revision: 1,
    whole: false,
    network: null,
    places: [],
    categories: [],
    audiences: [],
    mediators: [],
    partners: [],
    workshops: [],
    sessions: [],
    cycles: [],
    festivals: [],
    closures: [],
    schoolHolidays: [],
    publicHolidays: [],
    redirects: [],
    deleted: [],
    next: null,
    ...given,
  }
}

/** A whole answer: a network, a place, a family, a sheet, and what the test gives. */
export function aWhole(given: Partial<WirePage> = {}): WirePage {
  return aPage({
    whole: true,
    network: wireNetwork(),
    places: [wirePlace()],
    categories: [wireCategory()],
    workshops: [wireWorkshop()],
    ...given,
  })
}
