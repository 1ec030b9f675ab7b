import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cell, rowsOf } from './configuration.ts'
import { DESKS } from './desks.ts'
import { COMPONENT_DESKS } from './types/components.ts'

interface Schema {
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly visible?: boolean }>>
}

const SOURCES = join(import.meta.dirname, '..')
const read = (path: string): Schema => JSON.parse(readFileSync(join(SOURCES, path), 'utf8'))

/** The schema of `api::place.place` or of `sheet.part`. */
function schemaOf(uid: string): Schema {
  const name = /^api::(.+)\./.exec(uid)?.[1]
  return read(
    name ? `api/${name}/content-types/${name}/schema.json` : `components/${uid.replace('.', '/')}.json`,
  )
}

describe.each([...DESKS, ...COMPONENT_DESKS])('the desk of $uid', (desk) => {
  const { attributes } = schemaOf(desk.uid)
  const cells = rowsOf(desk).flatMap((row) => row.split(' ').map(cell))

  it('has a French label and one cell for every field that is shown, and for nothing else', () => {
    const seen = Object.entries(attributes).filter(([, { visible }]) => visible !== false)
    const fields = seen.map(([name]) => name).sort()
    expect(Object.keys(desk.fields).sort()).toEqual(fields)
    const shown = fields.filter((name) => !desk.fields[name]?.isHidden)
    expect(cells.map(({ name }) => name).sort()).toEqual(shown)
  })

  it('fills rows of twelve columns at most, and gives large fields a row of their own', () => {
    for (const row of rowsOf(desk)) {
      const total = row.split(' ').reduce((sum, text) => sum + cell(text).size, 0)
      expect(total, row).toBeLessThanOrEqual(12)
    }
    for (const { name, size } of cells) {
      if (['component', 'richtext', 'json'].includes(attributes[name]?.type ?? ''))
        expect(size, name).toBe(12)
    }
  })
})

it('has groups of different names in each form', () => {
  for (const { form, uid } of DESKS)
    expect(new Set(form.map(({ title }) => title)).size, uid).toBe(form.length)
})

it('has a desk for every component', () => {
  const components = readdirSync(join(SOURCES, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replace('.json', '').replace('/', '.'))
  expect(COMPONENT_DESKS.map(({ uid }) => uid).sort()).toEqual(components.sort())
})
