import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkitten'

/** A line of title, drawn: no machine that makes pictures needs our typeface installed. */
export interface Drawn {
  /** Paths whose baseline starts at 0,0. */
  readonly svg: string
  readonly width: number
}

/** Titles are set tight, in thousandths of an em. */
const TRACKING = -18

let face: Font | undefined

function typeface(): Font {
  if (face) return face
  const found = create(readFileSync(new URL('../assets/fonts/bricolage.woff2', import.meta.url)))
  if (found.isCollection) throw new Error('One face expected in bricolage.woff2')
  face = found
  return found
}

/** Draws a line; letters that the typeface lacks are left out. */
export function drawn(text: string, size: number): Drawn {
  const font = typeface()
  const scale = size / font.unitsPerEm
  let [advance, paths] = [0, '']
  for (const character of text.replaceAll('\u00A0', ' ')) {
    const code = character.codePointAt(0) ?? 32
    if (!font.hasGlyphForCodePoint(code)) continue
    const glyph = font.glyphForCodePoint(code)
    const d = glyph.path.toSVG()
    if (d !== '') paths += `<path transform="translate(${Math.round(advance)} 0)" d="${d}"/>`
    advance += glyph.advanceWidth + TRACKING
  }
  return { svg: `<g transform="scale(${scale} ${-scale})">${paths}</g>`, width: advance * scale }
}

/** Words in lines no wider than `width`, `most` of them; what does not fit ends in an ellipsis. */
export function wrapped(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (drawn(longer, size).width <= width || line === '') {
      line = longer
      continue
    }
    lines.push(line)
    line = word
    if (lines.length === most) return cut(lines)
  }
  return [...lines, line]
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.with(-1, `${(lines.at(-1) ?? '').replace(/[\s,;:.!?]+$/, '')}…`)
}
