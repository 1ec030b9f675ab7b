import type { ProgrammeSync } from '@escale/cms-client'
import { type Answer, json, text } from './answer.ts'

export function healthz(): Answer {
  return text(200, 'ok\n')
}

/** For the operator's probe and eyes: what is served, how old it is, what was left out and why. */
export function readyz(sync: Pick<ProgrammeSync, 'current' | 'status'>, nowMs: number): Answer {
  const snapshot = sync.current()
  const { lastError, lastContactAt, counts } = sync.status()
  const age = (instant: string | null) =>
    instant === null ? null : Math.max(0, Math.round((nowMs - Date.parse(instant)) / 1000))
  return json(snapshot ? 200 : 503, {
    ready: snapshot !== null,
    revision: snapshot?.revision ?? null,
    ageSeconds: age(snapshot?.receivedAt ?? null),
    lastContactSeconds: age(lastContactAt),
    counts,
    quarantine: snapshot?.quarantine ?? [],
    lastError,
  })
}
