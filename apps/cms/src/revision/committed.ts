import type { Revision } from './state.ts'

const listeners: ((now: Revision) => void)[] = []

/** Hears of every revision once it is committed; a listener returns at once and never throws. */
export function onCommitted(listener: (now: Revision) => void): void {
  listeners.push(listener)
}

export function tellCommitted(now: Revision): void {
  for (const listener of listeners) listener(now)
}
