import { readSheet } from 'read-excel-file/universal'
import { type Table, tableOf } from './table.ts'

/** The first sheet of an Excel workbook (.xlsx). Throws when the bytes are none. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const rows = await readSheet(new Uint8Array(bytes).buffer)
  return tableOf(rows.map((row) => row.map(cellText)))
}

/** Excel's days are instants at midnight in UTC, its hours fractions of its first day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  const [day = '', time = ''] = cell.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (day < '1900-01-02') return clock
  return clock === '00:00' ? day : `${day} ${clock}`
}
