import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../desk/configuration.ts'
import { DESKS } from '../../desk/desks.ts'
import { FAMILY_TITLE, inGroups } from './layout.ts'

const strapiForm = (rows: readonly string[]) => ({
  layout: { layout: [rows.map((row) => row.split(' ').map((cell) => ({ name: cell.split(':')[0] ?? '' })))] },
})

describe('a form', () => {
  it.each(DESKS.map((desk) => [desk.uid, desk] as const))('%s is drawn in its groups', (_uid, desk) => {
    const { layout } = inGroups(strapiForm(rowsOf(desk)))
    const titles = layout.layout.map(([first]) => first?.[0])
    expect(titles).toMatchObject(desk.form.map(({ title }) => ({ label: title, name: desk.mainField })))
    expect(layout.layout.flatMap(([, ...rows]) => rows)).toHaveLength(rowsOf(desk).length)
  })

  it('that was arranged by hand keeps its groups, and loses them with a field', () => {
    const [sheet] = DESKS.filter(({ uid }) => uid === 'api::workshop.workshop')
    const rows = rowsOf(sheet ?? { form: [] as never, uid: '', mainField: '', fields: {} })
    expect(inGroups(strapiForm([...rows].reverse())).layout.layout).toHaveLength(sheet?.form.length ?? 0)
    const less = strapiForm(rows.slice(1))
    expect(inGroups(less)).toBe(less)
  })

  it('of a sheet says what its family asks for in one of them', () => {
    const [sheet] = DESKS.filter(({ uid }) => uid === 'api::workshop.workshop')
    const { layout } = inGroups(strapiForm(sheet?.form.flatMap(({ rows }) => rows) ?? []))
    expect(JSON.stringify(layout).split(FAMILY_TITLE)).toHaveLength(2)
  })
})
