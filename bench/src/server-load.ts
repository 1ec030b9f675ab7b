import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Course, Outcome } from './server-client.ts'

export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** As many requests as the server takes from 20 connections in three seconds, from a thread of its own. */
export async function load(url: string, headers: Record<string, string> = {}): Promise<Load> {
  const status = 'if-none-match' in headers ? 304 : 200
  const course: Course = { url, headers, status, connections: 20, milliseconds: 3_000 }
  const client = new Worker(new URL('./server-client.ts', import.meta.url), { workerData: course })
  const [outcome] = await once(client, 'message')
  const { milliseconds, latencies }: Outcome = outcome
  latencies.sort()
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return { perSecond: (latencies.length / milliseconds) * 1_000, p50: at(0.5), p99: at(0.99) }
}

/** Two servers in turn, three times, so that the machine's moods touch both; the middle of each. */
export async function duel(
  one: () => Promise<Load>,
  other: () => Promise<Load>,
): Promise<{ readonly one: Load; readonly other: Load }> {
  const rounds: [Load, Load][] = []
  for (let round = 0; round < 3; round += 1) rounds.push([await one(), await other()])
  const middle = (loads: readonly Load[]) => {
    const [, load] = [...loads].sort((first, second) => first.perSecond - second.perSecond)
    if (load === undefined) throw new Error('no round')
    return load
  }
  return { one: middle(rounds.map(([load]) => load)), other: middle(rounds.map(([, load]) => load)) }
}

/** Milliseconds each address takes, one after the other. */
export async function times(
  address: string,
  paths: readonly string[],
): Promise<{ p50: number; p99: number }> {
  const taken: number[] = []
  for (const path of paths) {
    const start = performance.now()
    const answer = await fetch(`${address}${path}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    taken.push(performance.now() - start)
  }
  taken.sort((one, other) => one - other)
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}
