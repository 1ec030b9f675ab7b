/** FNV-1a, 32 bits: the same text always gives the same number, so that chance is never needed. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** The element of `list` that `key` falls on. */
export function pick<Element>(list: readonly [Element, ...Element[]], key: string): Element {
  return list[hash(key) % list.length] ?? list[0]
}
