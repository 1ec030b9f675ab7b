/**
 * What the motifs are drawn with: a square of 400, thick strokes, four flat fills. The strings stay short because a
 * page of the catalogue holds forty pictures; the colours come from the stylesheet (`motif.css`), so that one drawing
 * serves light, dark and forced colours.
 */
export const SIDE = 400

/** `line` has no fill, `paper`, `ink`, `accent` and `ground` have one; all are stroked except `ink`. */
export type Fill = 'line' | 'paper' | 'ink' | 'accent' | 'ground'

const CLASSES: Record<Fill, string> = { line: '', paper: 'p', ink: 'i', accent: 'a', ground: 'g' }

function classOf(fill: Fill): string {
  const name = CLASSES[fill]
  return name === '' ? '' : ` class="${name}"`
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Fill,
  radius = 0,
): string {
  const round = radius === 0 ? '' : ` rx="${radius}"`
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round}${classOf(fill)}/>`
}

export function circle(x: number, y: number, radius: number, fill: Fill): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}"${classOf(fill)}/>`
}

export function path(d: string, fill: Fill): string {
  return `<path d="${d}"${classOf(fill)}/>`
}
