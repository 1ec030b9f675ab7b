import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '@escale/messages'
import * as programme from '@escale/programme'
import * as builders from '@escale/programme/builders'
import { expect, it } from 'vitest'
import * as calendar from './index.ts'

it('the example of the README says what comes out', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const body = example.replace(/^import .*$/gm, '').replace(/^(.*) \/\/ => (.*)$/gm, 'check($1, $2)')
  const names = { fr, ...programme, ...builders, ...calendar }
  let checked = 0
  const check = (found: unknown, told: unknown) => {
    expect(found).toEqual(told)
    checked += 1
  }
  const parameters = Object.keys(names)
    .filter((name) => name !== 'programme')
    .sort()
  const given = parameters.map((name) => names[name as keyof typeof names])
  new Function('check', ...parameters, body)(check, ...given)
  expect(checked).toBe(3)
})
