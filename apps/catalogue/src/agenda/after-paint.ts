/** Work that waits until what was drawn is on the screen; nobody waits for it. */
export interface AfterPaint {
  /** What waited before is done first: nothing is lost, nothing changes places. */
  wait(work: () => void): void
  /** Does at once what waits. */
  now(): void
}

export function createAfterPaint(): AfterPaint {
  let waiting: (() => void) | null = null
  const now = () => {
    const work = waiting
    waiting = null
    work?.()
  }
  return {
    wait(work) {
      now()
      waiting = work
      requestAnimationFrame(() => setTimeout(now))
    },
    now,
  }
}
