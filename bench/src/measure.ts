import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Long enough for the compiler to have settled, short enough to run all of it over coffee. */
const BUDGET_MS = 600
const MOST_RUNS = 400
const FEWEST_RUNS = 5

/** Milliseconds of the middle run, warm-up left out. Each run is told its number, so that no two ask the same. */
export function medianMs(run: (number: number) => unknown): number {
  const startedAt = performance.now()
  let number = 0
  while (number < FEWEST_RUNS && performance.now() - startedAt < BUDGET_MS / 2) run(number++)
  const samples: number[] = []
  const measuredFrom = performance.now()
  while (
    samples.length < FEWEST_RUNS ||
    (samples.length < MOST_RUNS && performance.now() - measuredFrom < BUDGET_MS)
  ) {
    const from = performance.now()
    run(number++)
    samples.push(performance.now() - from)
  }
  return samples.sort((one, other) => one - other)[samples.length >> 1] ?? Number.NaN
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** What a value weighs, and the value: the heap and array buffers after it is made, less what they were before. */
export function weigh<Value>(make: () => Value): { readonly value: Value; readonly bytes: number } {
  const before = used()
  const value = make()
  return { value, bytes: used() - before }
}

function used(): number {
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
