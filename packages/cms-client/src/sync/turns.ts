/** Two questions asked for by a knock are at least this far apart: a burst of changes is not a burst of questions. */
const BREATH_MS = 100

export interface Turns {
  /** Takes the first turn, then goes on in the background. */
  start(): Promise<void>
  /** Takes the next turn at once, or right after the one under way. */
  hurry(): void
  /** Ends, after what is under way. */
  stop(): Promise<void>
}

export interface Rhythm {
  readonly pollMs: number
  readonly longestPollMs: number
}

/**
 * Takes a turn every `pollMs`, give or take a fifth so that several catalogues do not ask together; after a turn that fails
 * the pause doubles, up to `longestPollMs`. `take` says whether it went well and never throws.
 */
export function turns(take: () => Promise<boolean>, { pollMs, longestPollMs }: Rhythm): Turns {
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let busy = true
  let hurried = false
  let stopped = false
  let lastEnd = Number.NEGATIVE_INFINITY
  let turn: Promise<void> = Promise.resolve()

  const now = async () => {
    busy = true
    failures = (await take()) ? 0 : failures + 1
    lastEnd = performance.now()
    busy = false
    const pause = Math.min(pollMs * 2 ** failures, longestPollMs) * (0.8 + Math.random() * 0.4)
    wait(hurried ? BREATH_MS : pause)
    hurried = false
  }
  const wait = (ms: number) => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => {
      turn = now()
    }, ms)
  }
  return {
    start() {
      turn = now()
      return turn
    },
    hurry() {
      if (busy) hurried = true
      else wait(Math.max(0, lastEnd + BREATH_MS - performance.now()))
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}
