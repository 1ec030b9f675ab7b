import type { Instant } from '../model/network.ts'

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Accepts the one spelling the programme keeps, UTC with milliseconds; `null` for anything else. */
export function parseInstant(text: string): Instant | null {
  return SHAPE.test(text) ? (text as Instant) : null
}

/** For instants written in code and tests; throws a `RangeError` on another spelling. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === null) throw new RangeError(`Not an instant in UTC with milliseconds: ${text}`)
  return parsed
}

/** The later of several instants. */
export function latest(first: Instant, ...others: readonly Instant[]): Instant {
  let best = first
  for (const other of others) if (other > best) best = other
  return best
}
