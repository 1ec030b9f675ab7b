import { FIELDS, type FieldName, type Mapping, type Table } from '@escale/imports'
import { Grid } from '@strapi/design-system'
import { Choice } from './fields'

const NONE = '-'

interface ColumnsProps {
  readonly table: Table
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** Which column of the file is what: guessed, and corrected here. */
export function Columns({ table, mapping, onChange }: ColumnsProps) {
  const options = [
    [NONE, '(aucune)'] as const,
    ...table.headers.map((header, index) => {
      const sample = table.rows[0]?.cells[index] ?? ''
      const name = header === '' ? `Colonne ${index + 1}` : header
      return [String(index), sample === '' ? name : `${name} (${sample.slice(0, 30)})`] as const
    }),
  ]
  const change = (field: FieldName, column: string) => {
    const { [field]: _left, ...rest } = mapping
    onChange(column === NONE ? rest : { ...rest, [field]: Number(column) })
  }
  return (
    <Grid.Root gap={4}>
      {(Object.keys(FIELDS) as FieldName[]).map((field) => (
        <Grid.Item key={field} col={4} s={6} xs={12} alignItems="stretch">
          <Choice
            label={FIELDS[field].label}
            value={mapping[field] === undefined ? NONE : String(mapping[field])}
            options={options}
            onChange={(column) => change(field, column)}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  )
}
