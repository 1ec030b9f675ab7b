import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as builders from './builders.ts'
import * as programme from './index.ts'

/** Runs the example of a README: each line that ends in `// => value` must give that value. */
describe('the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const body = example.replace(/^import .*$/gm, '').replace(/^(.*) \/\/ => (.*)$/gm, 'check($1, $2)')

  it('says what comes out', () => {
    const names = { ...programme, ...builders }
    let checked = 0
    const check = (found: unknown, told: unknown) => {
      expect(found).toEqual(told)
      checked += 1
    }
    new Function('check', ...Object.keys(names), body)(check, ...Object.values(names))
    expect(checked).toBe(3)
  })

  it('stays short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(60)
  })
})
