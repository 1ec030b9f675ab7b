import { join } from 'node:path'

/** The root of the checkout. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** Everything a running demonstration writes: database, uploads, snapshots, logs, secrets. Ignored by git. */
export interface Folders {
  readonly home: string
  readonly cms: string
  readonly catalogue: string
  readonly logs: string
}

export function foldersIn(home: string): Folders {
  return { home, cms: join(home, 'cms'), catalogue: join(home, 'catalogue'), logs: join(home, 'logs') }
}
