import type { Revision } from '../revision/state.ts'
import { signatureOf } from './signature.ts'

/** Changes that come together ring once. */
const GATHER_MS = 20
/** A catalogue that does not answer is left alone: it asks by itself every two seconds. */
const PATIENCE_MS = 2_000

export interface Doorbells {
  /** Tells the catalogues that there is something new. Returns at once and never throws. */
  ring(now: Revision): void
}

export interface DoorbellOptions {
  /** Addresses of catalogues, without final slash. */
  readonly addresses: readonly string[]
  readonly secret: string
  readonly log: (sentence: string) => void
}

/** One bell a catalogue: while one rings, what is new waits and rings once after it. */
export function doorbells({ addresses, secret, log }: DoorbellOptions): Doorbells {
  const bells = addresses.map((address) => bell(address, secret, log))
  return {
    ring(now) {
      for (const ring of bells) ring(now)
    },
  }
}

function bell(address: string, secret: string, log: (sentence: string) => void): (now: Revision) => void {
  let waiting: Revision | null = null
  let busy = false
  let lastProblem: string | null = null

  const note = (problem: string | null) => {
    if (problem !== lastProblem) log(problem ?? `The doorbell of ${address} rings again.`)
    lastProblem = problem
  }
  const ringUntilQuiet = async () => {
    while (waiting !== null) {
      const { epoch, revision } = waiting
      waiting = null
      note(await post(address, secret, JSON.stringify({ epoch, revision })))
    }
    busy = false
  }
  return (now) => {
    waiting = now
    if (busy) return
    busy = true
    // An editor's gesture waits for none of this, and the process may end meanwhile.
    setTimeout(() => void ringUntilQuiet(), GATHER_MS).unref()
  }
}

/** The problem met, in a sentence; `null` when the catalogue took note. */
async function post(address: string, secret: string, body: string): Promise<string | null> {
  const timestamp = Math.floor(Date.now() / 1000)
  try {
    const response = await fetch(`${address}/api/sonnette`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'escale-timestamp': String(timestamp),
        'escale-signature': signatureOf(secret, timestamp, body),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    return response.ok ? null : `The doorbell of ${address} answers ${response.status}.`
  } catch (error) {
    return `The doorbell of ${address} cannot be rung: ${error instanceof Error ? error.message : String(error)}`
  }
}
