import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ACCESS_CODES,
  DIFFICULTIES,
  FORMATS,
  LEVELS,
  MEDIATION_SERVICES,
  MOTIFS,
  PARTNER_KINDS,
  PEGI_AGES,
  PLACE_KINDS,
  REGISTRATION_KINDS,
  SCHOOL_ZONES,
  SESSION_STATES,
} from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { codeOf, type Table, valuesOf } from './table.ts'
import * as tables from './tables.ts'

const sorted = (values: readonly unknown[]) => values.map(String).sort()

describe('the tables', () => {
  it.each<[string, Table<never>, readonly unknown[]]>([
    ['PLACE_KIND', tables.PLACE_KIND, PLACE_KINDS],
    ['LEVEL', tables.LEVEL, LEVELS],
    ['FORMAT', tables.FORMAT, FORMATS],
    ['DIFFICULTY', tables.DIFFICULTY, DIFFICULTIES],
    ['PEGI', tables.PEGI, PEGI_AGES],
    ['SCHOOL_ZONE', tables.SCHOOL_ZONE, SCHOOL_ZONES],
    ['REGISTRATION_KIND', tables.REGISTRATION_KIND, REGISTRATION_KINDS],
    ['SESSION_STATE', tables.SESSION_STATE, SESSION_STATES],
    ['PARTNER_KIND', tables.PARTNER_KIND, PARTNER_KINDS],
    ['MEDIATION_SERVICE', tables.MEDIATION_SERVICE, MEDIATION_SERVICES],
    ['MOTIF', tables.MOTIF, MOTIFS],
    ['ACCESS_FIELD', tables.ACCESS_FIELD, ACCESS_CODES],
  ])('%s has a word for every code, and every word its code', (_name, table, codes) => {
    expect(sorted(Object.keys(table))).toEqual(sorted(codes))
    expect(new Set(valuesOf(table)).size).toBe(codes.length)
    for (const [code, french] of Object.entries(table)) expect(codeOf(table, french)).toBe(code)
  })

  it('lets an unknown word through, for the reader to refuse by name', () => {
    expect(codeOf(tables.LEVEL, 'Expert')).toBe('Expert')
    expect(codeOf(tables.LEVEL, null)).toBeNull()
  })
})

interface Attribute {
  readonly type: string
  readonly enum?: readonly string[]
}

/** Every enumeration of the content types and components. */
function enumerations(): readonly (readonly [string, readonly string[]])[] {
  const sources = join(import.meta.dirname, '..')
  const files = ['api', 'components'].flatMap((folder) =>
    readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => join(sources, folder, path)),
  )
  return files.flatMap((file) => {
    const { attributes }: { attributes: Record<string, Attribute> } = JSON.parse(readFileSync(file, 'utf8'))
    return Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute.enum === undefined
        ? []
        : [[`${file.slice(sources.length)} ${name}`, attribute.enum] as const],
    )
  })
}

describe('an enumeration of a form', () => {
  const known = Object.values(tables).map((table) => JSON.stringify(valuesOf(table)))

  it.each(enumerations())('%s offers the words of a table, in its order', (_field, values) => {
    expect(known).toContain(JSON.stringify(values))
  })
})
