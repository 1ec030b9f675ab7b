/** A source of chance that a seed fixes for ever: the same sheet keeps its picture from one deployment to the next. */
export interface Chance {
  /** From 0 included to 1 excluded. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  pick<Value>(values: readonly [Value, ...Value[]]): Value
  /** True once in `1 / odds`. */
  happens(odds: number): boolean
}

/** Mulberry32 over an FNV-1a hash of the seed. */
export function chance(seed: string): Chance {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    happens: (odds) => next() < odds,
  }
}

function hash(seed: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1) {
    value = Math.imul(value ^ seed.charCodeAt(index), 0x01000193)
  }
  return value
}
