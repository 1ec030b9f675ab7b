import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import { build } from 'rolldown'
import { expect, it } from 'vitest'
import { specimens } from './specimens.tsx'

const WITH_REACT_18 = {
  'react-dom/server': 'react-dom-18/server',
  'react/jsx-runtime': 'react-18/jsx-runtime',
  react: 'react-18',
}

/** The specimens as a program of their own, whose React is the one of Strapi's admin. */
async function specimensOfReact18(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-react-18-'))
  try {
    const file = join(folder, 'specimens.mjs')
    await build({
      input: join(import.meta.dirname, 'specimens.tsx'),
      platform: 'node',
      resolve: { alias: WITH_REACT_18 },
      output: { file },
      logLevel: 'warn',
    })
    const program = `import { specimens } from ${JSON.stringify(file)}; console.log(JSON.stringify(specimens()))`
    const { stdout } = await promisify(execFile)(execPath, ['--input-type=module', '-e', program])
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

it('writes the same pages under React 18 as under React 19', async () => {
  const { version, pages } = specimens()
  expect(version).toMatch(/^19\./)
  expect(pages.filter((page) => page.length > 200)).toHaveLength(pages.length)
  expect(await specimensOfReact18()).toEqual({ version: '18.3.1', pages })
})
