import type { Answer } from './answer.ts'
import { type Prepared, prepare } from './prepared.ts'

/**
 * Rendered answers, least recently used first out, bounded in bytes. Those who ask for a page while it is being made wait
 * for the same rendering. A page that can no longer be made is served as it last was, for a day at most.
 */
export interface PageCache {
  /** The page, when it is kept for this edition. */
  peek(edition: string, target: string): Prepared | null
  get(edition: string, target: string, make: () => Promise<Answer>): Promise<Served>
  weight(): CacheWeight
}

export interface Served {
  readonly prepared: Prepared
  readonly from: 'cache' | 'rendering' | 'older'
}

export interface CacheWeight {
  readonly pages: number
  readonly bytes: number
  readonly maximumBytes: number
}

export interface CacheOptions {
  readonly maximumBytes: number
  readonly clock: () => number
  /** Told when a page breaks and an older one is served instead. */
  readonly onBroken: (error: unknown, target: string) => void
}

interface Kept {
  readonly edition: string
  readonly prepared: Prepared
  readonly madeAt: number
}

/** What a page costs beside its bodies: headers, key, promises. */
const OVERHEAD = 4_000
/** One body never takes the place of all others; a feed of a very large network is made each time. */
const LARGEST_SHARE = 1 / 3
const OLDEST_MS = 86_400_000

export function createPageCache({ maximumBytes, clock, onBroken }: CacheOptions): PageCache {
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<Served>>()
  let bytes = 0

  const forget = (target: string) => {
    const page = kept.get(target)
    if (page === undefined) return
    bytes -= weightOf(target, page.prepared)
    kept.delete(target)
  }
  const trim = () => {
    for (const target of kept.keys()) {
      if (bytes <= maximumBytes) return
      forget(target)
    }
  }
  const keep = (edition: string, target: string, answer: Answer): Prepared => {
    const prepared: Prepared = prepare(answer, (grown) => {
      if (kept.get(target)?.prepared !== prepared) return
      bytes += grown
      trim()
    })
    forget(target)
    if (weightOf(target, prepared) > maximumBytes * LARGEST_SHARE) return prepared
    kept.set(target, { edition, prepared, madeAt: clock() })
    bytes += weightOf(target, prepared)
    trim()
    return prepared
  }
  const older = (target: string): Prepared | null => {
    const page = kept.get(target)
    return page && Math.abs(clock() - page.madeAt) < OLDEST_MS ? page.prepared : null
  }
  const render = async (edition: string, target: string, make: () => Promise<Answer>): Promise<Served> => {
    try {
      const answer = await make()
      if (answer.status < 400 || answer.status === 410)
        return { prepared: keep(edition, target, answer), from: 'rendering' }
      // Paths that lead nowhere are without number, and a failure may be luckier next time.
      const last = answer.status >= 500 ? older(target) : null
      if (last === null) return { prepared: prepare(answer), from: 'rendering' }
      onBroken(new Error(`The page answered ${answer.status}.`), target)
      return { prepared: last, from: 'older' }
    } catch (error) {
      const last = older(target)
      if (last === null) throw error
      onBroken(error, target)
      return { prepared: last, from: 'older' }
    }
  }

  const peek = (edition: string, target: string): Prepared | null => {
    const known = kept.get(target)
    if (known?.edition !== edition) return null
    kept.delete(target)
    kept.set(target, known)
    return known.prepared
  }

  return {
    peek,
    async get(edition, target, make) {
      const known = peek(edition, target)
      if (known) return { prepared: known, from: 'cache' }
      const question = `${edition} ${target}`
      const waiting = underWay.get(question)
      if (waiting) return waiting
      const making = render(edition, target, make).finally(() => underWay.delete(question))
      underWay.set(question, making)
      return making
    },
    weight: () => ({ pages: kept.size, bytes, maximumBytes }),
  }
}

function weightOf(target: string, prepared: Prepared): number {
  return prepared.weight() + target.length * 2 + OVERHEAD
}
