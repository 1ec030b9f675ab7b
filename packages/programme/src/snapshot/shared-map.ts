/** How many entries a page holds at best: what one change copies. */
const PAGE = 64

/**
 * A map of which a changed copy costs about what changes, whatever its size, and leaves the original as it was: entries lie
 * in pages by a hash of their key, and a copy shares every page it does not change. Up to a page, in order of insertion.
 */
export class SharedMap<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number
  readonly #pages: readonly ReadonlyMap<Key, Value>[]

  private constructor(pages: readonly ReadonlyMap<Key, Value>[], size: number) {
    this.#pages = pages
    this.size = size
  }

  static from<Key extends string, Value>(entries: Iterable<readonly [Key, Value]>): SharedMap<Key, Value> {
    const all = [...entries]
    let count = 1
    while (count * PAGE < all.length) count *= 2
    const pages = Array.from({ length: count }, () => new Map<Key, Value>())
    for (const [key, value] of all) pages[pageOf(key, count)]?.set(key, value)
    return new SharedMap(
      pages,
      pages.reduce((sum, page) => sum + page.size, 0),
    )
  }

  /** A copy with each entry set, or removed where its value is `undefined`. */
  with(changes: Iterable<readonly [Key, Value | undefined]>): SharedMap<Key, Value> {
    const pages = [...this.#pages]
    const copied = new Map<number, Map<Key, Value>>()
    let size = this.size
    for (const [key, value] of changes) {
      const number = pageOf(key, pages.length)
      const page = copied.get(number) ?? new Map(pages[number])
      copied.set(number, page)
      pages[number] = page
      size -= page.size
      if (value === undefined) page.delete(key)
      else page.set(key, value)
      size += page.size
    }
    const changed = new SharedMap(pages, size)
    return size > 4 * PAGE * pages.length ? SharedMap.from(changed) : changed
  }

  get(key: Key): Value | undefined {
    return this.#pages[pageOf(key, this.#pages.length)]?.get(key)
  }

  has(key: Key): boolean {
    return this.#pages[pageOf(key, this.#pages.length)]?.has(key) ?? false
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this)
  }

  *entries(): Generator<[Key, Value], undefined> {
    for (const page of this.#pages) yield* page
  }

  *keys(): Generator<Key, undefined> {
    for (const page of this.#pages) yield* page.keys()
  }

  *values(): Generator<Value, undefined> {
    for (const page of this.#pages) yield* page.values()
  }

  [Symbol.iterator](): Generator<[Key, Value], undefined> {
    return this.entries()
  }
}

/** FNV-1a; `count` is a power of two. */
function pageOf(key: string, count: number): number {
  if (count === 1) return 0
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (count - 1)
}
