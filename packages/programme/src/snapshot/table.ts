/** What a table of numbers has at an index; 0 past its end. */
export function numberAt(table: Int32Array, index: number): number {
  return table[index] ?? 0
}
