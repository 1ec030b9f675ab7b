import Papa from 'papaparse'
import { type Table, tableOf } from './table.ts'

/** A text of a file: UTF-8 with or without its mark, else what French spreadsheets write (Windows-1252). */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** RFC 4180, and what is written in its name: semicolons, tabs, lines of unequal length. */
export function readCsv(text: string): Table {
  const bare = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  return tableOf(Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) }).data)
}

/** The one that cuts most of the first lines into most columns: a comma in a sentence cuts one line alone. */
function delimiterOf(text: string): string {
  const scores = [';', '\t', ',', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 20, skipEmptyLines: 'greedy' })
    const widths = data.map(({ length }) => length).sort((one, other) => one - other)
    return [delimiter, widths[Math.floor(widths.length / 2)] ?? 0] as const
  })
  return scores.reduce((best, score) => (score[1] > best[1] ? score : best))[0]
}
