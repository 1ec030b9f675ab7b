/** Where the next page starts: after a row of a collection, or after a change of the log. */
export type Cursor =
  | { readonly kind: 'whole'; readonly reader: number; readonly row: number }
  | { readonly kind: 'changes'; readonly since: number; readonly revision: number; readonly row: number }

export function writeCursor(cursor: Cursor): string {
  return cursor.kind === 'whole'
    ? `w.${cursor.reader}.${cursor.row}`
    : `c.${cursor.since}.${cursor.revision}.${cursor.row}`
}

/** `null` when the text was never a cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const [kind, ...rest] = text.split('.')
  const [first, second, third] = rest.map(Number)
  if (rest.some((digits) => !/^\d{1,15}$/.test(digits))) return null
  if (kind === 'w' && rest.length === 2 && first !== undefined && second !== undefined)
    return { kind: 'whole', reader: first, row: second }
  if (kind === 'c' && first !== undefined && second !== undefined && third !== undefined)
    return { kind: 'changes', since: first, revision: second, row: third }
  return null
}
