import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping, readCsv, readRows, textOf } from './index.ts'

it('the example of the README', () => {
  const table = readCsv('Atelier;Date;Horaires;Lieu\nPhotos;sam. 9 janvier 2027;10h-12h;Le Môle')
  const rows = readRows(table, guessMapping(table))
  expect(rows).toMatchObject([{ ok: true, session: { title: 'Photos', date: '2027-01-09', end: '12:00' } }])
})

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const REAL = [
  ['mediation/exemple-valide.csv', 32],
  ['holidays/jours_feries_metropole.csv', 4],
] as const

describe.skipIf(!existsSync(SHARED))('real tables that are no programme', () => {
  it.each(REAL)('%s is cut in its %i columns, and each line says what it lacks', (file, columns) => {
    const table = readCsv(textOf(readFileSync(join(SHARED, file))))
    expect(table.headers).toHaveLength(columns)
    const rows = readRows(table, guessMapping(table))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => !row.ok && row.faults.length > 0)).toBe(true)
  })
})
