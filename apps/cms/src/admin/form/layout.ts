import { rowsOf } from '../../desk/configuration.ts'
import type { Desk, FormGroup } from '../../desk/desk.ts'
import { DESKS } from '../../desk/desks.ts'

/** A field of a form, as far as its place matters. */
interface Field {
  readonly name: string
}
type Panel = readonly (readonly Field[])[]

/** What Strapi hands to those who arrange its forms. */
export interface Arrangement {
  readonly layout: { readonly layout: readonly Panel[] }
}

/** Types of field that show a title instead of an input. */
export const TITLE = 'escale-group-title'
export const FAMILY_TITLE = 'escale-family-title'

/** One white panel for each group of fields, its title on top. A form arranged by hand into other fields stays as it is. */
export function inGroups<Given extends Arrangement>(given: Given): Given {
  const rows = given.layout.layout.flat()
  const desk = deskOf(rows.flatMap((row) => row.map(({ name }) => name)))
  if (desk === null) return given
  const groupOf = groupsOf(desk)
  const panels = new Map<FormGroup, (readonly Field[])[]>()
  for (const row of rows) {
    const [first] = row
    const group = first && groupOf.get(first.name)
    if (first === undefined || group === undefined) return given
    panels.set(group, [...(panels.get(group) ?? [title(desk, group)]), row])
  }
  return { ...given, layout: { ...given.layout, layout: [...panels.values()] } }
}

/** The desk whose fields these are. */
function deskOf(names: readonly string[]): Desk | null {
  const written = [...names].sort().join()
  return DESKS.find((desk) => fieldsOf(rowsOf(desk)).sort().join() === written) ?? null
}

function groupsOf(desk: Desk): ReadonlyMap<string, FormGroup> {
  return new Map(desk.form.flatMap((group) => fieldsOf(group.rows).map((name) => [name, group] as const)))
}

function fieldsOf(rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split(' ').map((cell) => cell.split(':')[0] ?? ''))
}

/** A row that Strapi draws as a field: it bears the name of one that every role reads. */
function title({ mainField }: Desk, group: FormGroup): readonly Field[] {
  const type = fieldsOf(group.rows).includes('build') ? FAMILY_TITLE : TITLE
  return [
    {
      ...{ attribute: { type: 'string' }, type, visible: true, size: 12 },
      ...{ name: mainField, label: group.title, hint: group.note ?? '', placeholder: '', required: false },
    },
  ]
}
