import { number, part, text } from '../../storage/read.ts'
import type { Row } from '../../storage/rows.ts'

/** What is asked of a file of the media library. */
export const IMAGE_FILE = { select: ['url', 'alternativeText', 'width', 'height'] }

/** An image as the catalogue reads it; `null` when the field is empty. `alt` stands before what the library says. */
export function image(row: Row, field: string, alt: string | null = null) {
  const file = part(row, field)
  if (file === null) return null
  return {
    url: text(file, 'url'),
    alt: alt || text(file, 'alternativeText'),
    width: number(file, 'width'),
    height: number(file, 'height'),
  }
}
