/**
 * Strapi's admin shows the values of an enumeration as they are stored, so French words are stored; the wire and the
 * domain speak codes. A table is the only place where the two meet.
 */
export type Table<Code extends string | number> = Readonly<Record<Code, string>>

/** The French values, in the order staff choose from. */
export function valuesOf(table: Table<never>): readonly string[] {
  return Object.values(table)
}

/** The code of a stored value; a value that is in no table travels as it is, for the reader to refuse by name. */
export function codeOf<Code extends string>(table: Table<Code>, value: unknown): string | null {
  if (typeof value !== 'string') return null
  const found = Object.entries(table).find(([, french]) => french === value)
  return found ? found[0] : value
}
