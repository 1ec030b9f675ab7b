import { fold, type Programme, slugOf } from '@escale/programme'
import { isPublic } from './sheets.ts'

/** A page that an address that leads nowhere may have meant. */
export interface Guess {
  readonly path: string
  readonly title: string
}

/** Below, two names have nothing to do with each other. */
const ENOUGH = 0.34

/** The pages whose last word is nearest to that of an address, best first; three at most, none when nothing is near. */
export function nearestPages(pathname: string, programme: Programme): readonly Guess[] {
  const asked = pairsOf(slugOf(fold(pathname.split('/').findLast((part) => part !== '') ?? '').slice(0, 100)))
  if (asked.size === 0) return []
  return pagesOf(programme)
    .map(({ guess, pairs }) => ({ guess, nearness: nearness(asked, pairs) }))
    .filter((found) => found.nearness >= ENOUGH)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, 3)
    .map(({ guess }) => guess)
}

interface Known {
  readonly guess: Guess
  readonly pairs: ReadonlySet<string>
}

const known = new WeakMap<Programme, readonly Known[]>()

function pagesOf(programme: Programme): readonly Known[] {
  const found = known.get(programme)
  if (found) return found
  const { workshops, places, categories, cycles, festivals } = programme
  const pages = [
    ...workshops.all.filter(isPublic).map(({ slug, title }) => ({ slug, title, section: 'ateliers' })),
    ...places.all.map(({ slug, name }) => ({ slug, title: name, section: 'lieux' })),
    ...categories.all.map(({ slug, name }) => ({ slug, title: name, section: 'categories' })),
    ...cycles.all.map(({ slug, title }) => ({ slug, title, section: 'cycles' })),
    ...festivals.all.map(({ slug, title }) => ({ slug, title, section: 'festivals' })),
  ].map(({ slug, title, section }) => ({
    guess: { path: `/${section}/${slug}/`, title },
    pairs: pairsOf(slug),
  }))
  known.set(programme, pages)
  return pages
}

/** Every two letters that follow each other, the bounds of the word included. */
function pairsOf(slug: string): ReadonlySet<string> {
  if (slug === '') return new Set()
  const bounded = `-${slug}-`
  return new Set(Array.from({ length: bounded.length - 1 }, (_, index) => bounded.slice(index, index + 2)))
}

/** Sørensen–Dice: 1 for the same pairs, 0 for none in common. */
function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / (one.size + other.size)
}
