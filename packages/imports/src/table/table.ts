/** What a file holds, before anyone knows what its columns mean: texts, as they would be read aloud. */
export interface Table {
  readonly headers: readonly string[]
  /** One text a column; the line of the file is said with it, for whoever mends it there. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The table of lines whose first says what the columns are. Empty lines are left out, and lines above the headings. */
export function tableOf(lines: readonly (readonly string[])[]): Table {
  const tidy = lines.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
  const start = tidy.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  if (start < 0) return { headers: [], rows: [] }
  const headers = tidy[start]?.cells ?? []
  const rows = tidy.slice(start + 1).filter(({ cells }) => cells.some((cell) => cell !== ''))
  return { headers, rows }
}
