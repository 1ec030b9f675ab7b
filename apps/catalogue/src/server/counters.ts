import type { Metric } from './metric-text.ts'

/** How often each thing happened since the start. */
export interface Tally {
  add(label: string): void
  metric(): Metric
}

export function tally(name: string, help: string, label: string): Tally {
  const counts = new Map<string, number>()
  return {
    add: (value) => counts.set(value, (counts.get(value) ?? 0) + 1),
    metric: () => ({
      name,
      help,
      type: 'counter',
      samples: [...counts].map(([text, value]) => ({ labels: { [label]: text }, value })),
    }),
  }
}

/** How long things took, in seconds. */
export interface Durations {
  add(milliseconds: number): void
  metric(): Metric
}

const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function durations(name: string, help: string): Durations {
  /** Of each bound, those that are not within the one before. */
  const counts = BOUNDS.map(() => 0)
  let count = 0
  let sum = 0
  return {
    add(milliseconds) {
      const seconds = milliseconds / 1000
      count += 1
      sum += seconds
      const first = BOUNDS.findIndex((bound) => seconds <= bound)
      if (first !== -1) counts[first] = (counts[first] ?? 0) + 1
    },
    metric: () => ({
      name,
      help,
      type: 'histogram',
      samples: [
        ...BOUNDS.map((bound, index) => ({
          suffix: '_bucket',
          labels: { le: String(bound) },
          value: counts.slice(0, index + 1).reduce((sum, each) => sum + each, 0),
        })),
        { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
        { suffix: '_sum', value: sum },
        { suffix: '_count', value: count },
      ],
    }),
  }
}
