/** `pnpm archive export FILE.tar.gz`, `pnpm archive restore FILE.tar.gz`: everything of an Escale that is stopped, and back. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { foldersIn, ROOT } from './folders.ts'
import { holdFolder } from './hold.ts'
import { CannotStart, prepareFolders } from './preflight.ts'
import { secretsIn } from './secrets.ts'
import { cmsVariables } from './services.ts'

const [deed = '', file = ''] = process.argv.slice(2)

try {
  if (!['export', 'restore'].includes(deed) || !file.endsWith('.tar.gz'))
    throw new CannotStart(
      'Écrivez pnpm archive export fichier.tar.gz, ou pnpm archive restore fichier.tar.gz.',
    )
  const folders = foldersIn(process.env.ESCALE_HOME ?? join(ROOT, '.escale'))
  prepareFolders(folders)
  process.once('exit', holdFolder(folders.home))
  const child = spawn(process.execPath, ['scripts/archive.mjs', deed, resolve(file)], {
    cwd: join(ROOT, 'apps', 'cms'),
    stdio: 'inherit',
    env: { ...process.env, ...cmsVariables({ folders, secrets: secretsIn(folders.home), port: 0 }) },
  })
  child.once('close', (code) => process.exit(code ?? 1))
} catch (error) {
  process.stderr.write(`\n  ${error instanceof CannotStart ? error.message : String(error)}\n\n`)
  process.exit(1)
}
