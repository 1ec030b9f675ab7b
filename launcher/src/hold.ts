import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './preflight.ts'

/**
 * Keeps a data folder to one Escale at a time: SQLite takes one CMS process only. A holder that died without letting go
 * is noticed and replaced. Returns what lets go.
 */
export function holdFolder(home: string): () => void {
  const path = join(home, 'running.pid')
  const holder = pidIn(path)
  if (holder !== null && isAlive(holder)) {
    throw new CannotStart(
      `Un Escale (processus ${holder}) se sert déjà du dossier ${home}. Arrêtez-le, ou choisissez un autre dossier avec ESCALE_HOME=/chemin/du/dossier.`,
    )
  }
  writeFileSync(path, String(process.pid))
  return () => rmSync(path, { force: true })
}

function pidIn(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
