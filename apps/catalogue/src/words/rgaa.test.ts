import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accessibility } from './accessibility.ts'

const ROOT = new URL('../../../../', import.meta.url)
/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

const rows = [
  ...readFileSync(new URL('docs/accessibility/rgaa.md', ROOT), 'utf8').matchAll(
    /^\| (\d+\.\d+) \|.*\| (met|partly|na) \|.*\| (.+) \|$/gm,
  ),
].map(([, criterion = '', state = '', proof = '']) => ({ criterion, state, proof }))

it('has each of the 106 criteria once, in order', () => {
  const all = THEMES.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  )
  expect(all).toHaveLength(106)
  expect(rows.map(({ criterion }) => criterion)).toEqual(all)
})

it('names proofs that exist', () => {
  const named = new Set(
    rows.flatMap(({ proof }) => [...proof.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
  )
  const lost = [...named].filter(
    (name) =>
      !existsSync(new URL(`e2e/src/${name}.test.ts`, ROOT)) &&
      !existsSync(new URL(`e2e/src/${name}.serial.test.ts`, ROOT)) &&
      !existsSync(new URL(`apps/catalogue/src/${name}.test.ts`, ROOT)),
  )
  expect(named.size).toBeGreaterThan(5)
  expect(lost).toEqual([])
})

it('agrees with the declaration that the public reads', () => {
  const { length } = rows.filter(({ state }) => state === 'partly')
  expect(length > 0 ? 'partiellement conforme' : 'totalement conforme').toBe(accessibility.state)
})
