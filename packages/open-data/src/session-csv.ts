import { bySchedule, type Selection } from '@escale/programme'
import { stringify } from 'csv-stringify/sync'
import type { OpenDataContext } from './context.ts'
import { type FieldValue, SESSION_FIELDS } from './session-fields.ts'

/** `standard` is RFC 4180 in UTF-8; `excel` is what a French Excel opens by a double click. */
export type CsvFlavour = 'standard' | 'excel'

/**
 * The sessions of a selection as CSV with a header, lines ended by CRLF. For Excel: semicolons, a byte order mark, decimal
 * commas, and no cell that would be taken for a formula.
 */
export function sessionsCsv(
  { sessions }: Selection,
  context: OpenDataContext,
  flavour: CsvFlavour = 'standard',
): string {
  const rows = sessions
    .toSorted(bySchedule)
    .map((session) => SESSION_FIELDS.map(({ read }) => cellOf(read(session, context), flavour)))
  return csv([SESSION_FIELDS.map(({ name }) => name), ...rows], flavour)
}

/** What each field means: `champ`, `type`, `sens`, `valeurs`. */
export function dictionaryCsv(flavour: CsvFlavour = 'standard'): string {
  const rows = SESSION_FIELDS.map(({ name, kind, meaning, values = [] }) => [
    name,
    KINDS[kind],
    meaning,
    values.join('|'),
  ])
  return csv([['champ', 'type', 'sens', 'valeurs'], ...rows], flavour)
}

/** The kinds of {@link SESSION_FIELDS} in French. */
export const KINDS = {
  text: 'texte',
  integer: 'nombre entier',
  decimal: 'nombre décimal',
  boolean: 'vrai ou faux',
  date: 'date AAAA-MM-JJ',
  time: 'heure HH:MM',
  instant: 'instant ISO 8601',
  url: 'adresse web',
  list: 'liste',
} as const

export function csv(rows: readonly (readonly string[])[], flavour: CsvFlavour): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: '\r\n',
      ...(flavour === 'excel' && { delimiter: ';', bom: true }),
    },
  )
}

function cellOf(value: FieldValue, flavour: CsvFlavour): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'vrai' : 'faux'
  if (typeof value === 'number') return flavour === 'excel' ? String(value).replace('.', ',') : String(value)
  const text = typeof value === 'string' ? value : value.join('|')
  return flavour === 'excel' && FORMULA.test(text) ? `'${text}` : text
}

/** What a spreadsheet would work out instead of showing. */
const FORMULA = /^[=+\-@\t\r]/
