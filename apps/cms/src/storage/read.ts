import type { Row } from './rows.ts'

export function text(row: Row, field: string): string | null {
  const value = row[field]
  return typeof value === 'string' ? value : null
}

export function number(row: Row, field: string): number | null {
  const value = row[field]
  if (value === null || value === undefined || value === '') return null
  const read = Number(value)
  return Number.isFinite(read) ? read : null
}

export function flag(row: Row, field: string): boolean | null {
  const value = row[field]
  return typeof value === 'boolean' ? value : null
}

/** `HH:MM` of the `HH:MM:SS.sss` that Strapi keeps. */
export function clock(row: Row, field: string): string | null {
  return text(row, field)?.slice(0, 5) ?? null
}

/** Euros of the form, cents on the wire. */
export function cents(row: Row, field: string): number | null {
  const euros = number(row, field)
  return euros === null ? null : Math.round(euros * 100)
}

/** A list typed one entry a line. */
export function lines(row: Row, field: string): readonly string[] {
  return (text(row, field) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function instant(row: Row, field: string): string | null {
  const value = row[field]
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : null
}

/** A populated component, media or relation to one. */
export function part(row: Row, field: string): Row | null {
  const value = row[field]
  return isRow(value) ? value : null
}

/** Populated components or relations to many. */
export function parts(row: Row, field: string): readonly Row[] {
  const value = row[field]
  return Array.isArray(value) ? value.filter(isRow) : []
}

/** Document id of a populated relation to one. */
export function reference(row: Row, field: string): string | null {
  const target = part(row, field)
  return target === null ? null : text(target, 'documentId')
}

/** Document ids of a populated relation to many, each once. */
export function references(row: Row, field: string): readonly string[] {
  const ids = parts(row, field).map((target) => text(target, 'documentId'))
  return [...new Set(ids.filter((id) => id !== null))]
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
