import { isCalendar, readCalendar, readCsv, readXlsx, type Table, textOf } from '@escale/imports'

/** What a file was found to be. */
export interface ReadFile {
  readonly name: string
  readonly kind: 'calendar' | 'table'
  readonly table: Table
}

/** From the last season to the end of the next: a calendar goes on for ever. */
export function calendarWindow(today: string, timeZone: string) {
  const year = Number(today.slice(0, 4))
  return { from: `${year - 1}-09-01`, to: `${year + 2}-08-31`, timeZone }
}

/** Reads a spreadsheet or a calendar in the browser. Throws a French sentence when it is neither. */
export async function readFile(file: File, today: string, timeZone: string): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // A workbook is a zip: it begins with «PK».
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return told(
      file.name,
      'table',
      () => readXlsx(bytes),
      'Ce classeur ne se lit pas : enregistrez-le de nouveau en .xlsx ou en .csv.',
    )
  }
  const text = textOf(bytes)
  if (!isCalendar(text))
    return told(file.name, 'table', async () => readCsv(text), 'Ce fichier ne se lit pas.')
  const window = calendarWindow(today, timeZone)
  const sentence = 'Ce calendrier est coupé ou mal écrit : exportez-le de nouveau.'
  return told(file.name, 'calendar', async () => readCalendar(text, window), sentence)
}

async function told(
  name: string,
  kind: ReadFile['kind'],
  read: () => Promise<Table>,
  sentence: string,
): Promise<ReadFile> {
  const table = await read().catch(() => null)
  if (table === null) throw new Error(sentence)
  if (table.rows.length === 0)
    throw new Error(
      'Ce fichier n’a pas de ligne à importer : il lui faut une ligne de titres, puis une ligne par séance.',
    )
  return { name, kind, table }
}
