import autocannon from 'autocannon'

export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const SECONDS = 3

/** As many requests as the server takes from 20 connections, from a thread of its own. */
export async function load(url: string, headers: Record<string, string> = {}): Promise<Load> {
  const result = await autocannon({ url, headers, connections: 20, duration: SECONDS, workers: 1 })
  const { requests, latency, errors } = result
  // A 304 counts as «non 2xx» there.
  const expected = 'if-none-match' in headers ? result['3xx'] : result['2xx']
  if (errors > 0 || expected === 0) throw new Error(`${url}: ${errors} errors, ${expected} good answers`)
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 }
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
