import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { positions } from '../scripts/positions.ts'

it('the stylesheet has a place for every quarter of an hour and every lane', () => {
  expect(readFileSync(join(import.meta.dirname, 'styles/positions.css'), 'utf8')).toBe(positions())
})
