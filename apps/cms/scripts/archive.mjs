/**
 * Everything of a CMS in one file, content and media, and back: `archive.mjs export FILE.tar.gz`, `archive.mjs restore FILE.tar.gz`.
 * The environment is that of the CMS, which must be stopped. Restoring replaces all there is; accounts, roles and tokens stay.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '..')
const [deed, file] = process.argv.slice(2)

function strapi(...args) {
  const bin = join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js')
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
}

/** What readers know of the programme is of another database: they start over. */
async function makeNewEpoch() {
  const { createStrapi } = require('@strapi/strapi')
  const { ensureEpoch } = require('../dist/src/revision/state.js')
  const app = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load()
  await app.db.connection('programme_revisions').del()
  await ensureEpoch(app)
  await app.destroy()
}

if (file === undefined || !file.endsWith('.tar.gz') || !['export', 'restore'].includes(deed)) {
  console.error('archive.mjs export FILE.tar.gz | archive.mjs restore FILE.tar.gz')
  process.exit(1)
}
if (deed === 'export')
  process.exit(await strapi('export', '--no-encrypt', '--file', file.slice(0, -'.tar.gz'.length)))
const code = await strapi('import', '--force', '--file', file)
if (code === 0) await makeNewEpoch()
process.exit(code)
