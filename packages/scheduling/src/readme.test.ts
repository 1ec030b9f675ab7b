import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import * as programme from '@escale/programme'
import * as builders from '@escale/programme/builders'
import { expect, it } from 'vitest'
import * as scheduling from './index.ts'

it('the example of the README says what comes out, and the README stays short', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const body = stripTypeScriptTypes(example.replace(/^import .*$/gm, '')).replace(
    /^(.*) \/\/ => (.*)$/gm,
    'check($1, $2)',
  )
  const names = { ...programme, ...builders, ...scheduling }
  let checked = 0
  const check = (found: unknown, told: unknown) => {
    expect(found).toEqual(told)
    checked += 1
  }
  new Function('check', ...Object.keys(names), body)(check, ...Object.values(names))
  expect(checked).toBe(4)
  expect(readme.split('\n').length).toBeLessThanOrEqual(60)
})
