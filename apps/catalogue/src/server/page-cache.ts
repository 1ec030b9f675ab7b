import type { Prepared } from './prepared.ts'

/**
 * Rendered answers of one snapshot, least recently used first out, bounded in bytes. Visitors who ask for the same page
 * while it is being made wait for the same rendering.
 */
export interface PageCache {
  /** Forgets everything when `snapshot` is not the one the answers were made of. */
  get(snapshot: object, key: string, make: () => Promise<Prepared>): Promise<Prepared>
}

export function createPageCache(maximumBytes: number): PageCache {
  let of: object | null = null
  let kept = new Map<string, Prepared>()
  let underWay = new Map<string, Promise<Prepared>>()

  const trim = () => {
    let weight = 0
    for (const prepared of kept.values()) weight += prepared.weight()
    for (const [key, prepared] of kept) {
      if (weight <= maximumBytes) break
      weight -= prepared.weight()
      kept.delete(key)
    }
  }

  return {
    async get(snapshot, key, make) {
      if (snapshot !== of) {
        of = snapshot
        kept = new Map()
        underWay = new Map()
      }
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const waiting = underWay.get(key)
      if (waiting) return waiting
      const [shelf, queue] = [kept, underWay]
      const making = make()
        .then((prepared) => {
          // A failure is not worth keeping: the next visitor may be luckier.
          if (prepared.answer.status < 500) shelf.set(key, prepared)
          trim()
          return prepared
        })
        .finally(() => queue.delete(key))
      queue.set(key, making)
      return making
    },
  }
}
