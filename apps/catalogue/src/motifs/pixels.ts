import { path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

/** Body, eye, mouth or nothing. */
type Cell = 'b' | 'e' | 'm' | ' '

const CELL = 27
const [COLUMNS, ROWS] = [9, 9]

/** Jeux vidéo: a creature of squares, the same on both sides, and the blocks it walks on. */
export function pixels(chance: Chance): string {
  const left = Math.round((SIDE - COLUMNS * CELL) / 2)
  const top = 66
  const body = creature(chance)
  const block = (column: number, row: number) =>
    `M${left + column * CELL} ${top + row * CELL}h${CELL}v${CELL}h-${CELL}z`
  const draw = (wanted: Cell) =>
    body.flatMap((row, y) => row.flatMap((cell, x) => (cell === wanted ? [block(x, y)] : []))).join('')
  return floor(chance) + path(draw('b'), 'ink') + path(draw('e'), 'paper') + path(draw('m'), 'accent')
}

/** One half is drawn by chance and mirrored; eyes and mouth are always there, so that it looks back at you. */
function creature(chance: Chance): Cell[][] {
  const middle = (COLUMNS - 1) / 2
  const eyes = chance.between(2, 4)
  const apart = chance.between(1, 3)
  const mouth = Math.min(eyes + chance.between(2, 3), ROWS - 2)
  const rows = Array.from({ length: ROWS }, (_, y) => {
    const half = Array.from({ length: middle + 1 }, (_, x): Cell => {
      const heart = 1 - (Math.hypot(middle - x, (ROWS - 1) / 2 - y) / middle) * 0.62
      return chance.happens(heart) || (x === middle && y > 1 && y < ROWS - 2) ? 'b' : ' '
    })
    if (y === eyes) half[middle - apart] = 'e'
    if (y === mouth) half.splice(middle - 1, 2, 'm', 'm')
    return [...half, ...half.slice(0, middle).reverse()]
  })
  return rows
}

function floor(chance: Chance): string {
  const blocks: string[] = []
  for (let x = -8; x < SIDE; x += 52) {
    if (chance.happens(0.78))
      blocks.push(rectangle(x, 352, 52, 60, chance.pick(['paper', 'accent', 'ground'])))
  }
  const stars = Array.from({ length: chance.between(4, 7) }, () => {
    const [x, y] = [chance.between(0, 24) * 16, chance.between(0, 18) * 16]
    return `M${x} ${y}h16v16h-16z`
  })
  return `${blocks.join('')}<path class="p n" d="${stars.join('')}"/>`
}
