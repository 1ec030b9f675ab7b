/** Adds bits to those of a code; a document that no session has met has none. */
export function mark(table: Uint32Array, code: number | undefined, bits: number): void {
  if (code !== undefined) table[code] = (table[code] ?? 0) | bits
}
