/** The same sessions for everyone, in the plainest words. */
export interface BenchedEvent {
  readonly id: string
  readonly title: string
  /** `2026-12-12T10:00`, on the wall. */
  readonly start: string
  readonly end: string
}

export async function events(): Promise<readonly BenchedEvent[]> {
  return (await fetch('/seances.json')).json()
}

export function opensAt(): string {
  return document.documentElement.dataset.date ?? ''
}
