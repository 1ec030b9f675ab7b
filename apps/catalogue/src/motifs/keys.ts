import { type Fill, path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

const HEIGHT = 88
const GAP = 12

/** Strokes of what a key says, around its centre. */
const GLYPHS = [
  (x: number, y: number) => `M${x - 17} ${y}h34m-12 -12l12 12l-12 12`,
  (x: number, y: number) => `M${x + 17} ${y}h-34m12 -12l-12 12l12 12`,
  (x: number, y: number) => `M${x} ${y + 17}v-34m-12 12l12 -12l12 12`,
  (x: number, y: number) => `M${x - 15} ${y + 18}l15 -36l15 36m-25 -12h20`,
  (x: number, y: number) => `M${x + 16} ${y - 18}v20h-32m10 -10l-10 10l10 10`,
  (x: number, y: number) => `M${x - 16} ${y}h32m-16 -16v32`,
  (x: number, y: number) => `M${x + 14} ${y + 14}h-26v-30h26m-26 14h20`,
  (x: number, y: number) => `M${x - 18} ${y + 12}h36`,
] as const

/** Bases: the corner of a keyboard, one key pressed. */
export function keys(chance: Chance): string {
  const start = -chance.between(10, 60)
  const caps: string[] = []
  const pressed = chance.between(4, 8)
  let count = 0
  for (let row = 0; row < 5; row += 1) {
    const y = start + row * (HEIGHT + GAP)
    let x = -chance.between(10, 70)
    while (x < SIDE) {
      const width = chance.pick([HEIGHT, HEIGHT, HEIGHT, 138, 190])
      caps.push(cap(x, y, width, count === pressed, chance))
      x += width + GAP
      count += 1
    }
  }
  return caps.join('')
}

function cap(x: number, y: number, width: number, pressed: boolean, chance: Chance): string {
  const fill: Fill = pressed ? 'accent' : chance.pick(['paper', 'paper', 'paper', 'ground', 'ink'])
  const sunk = pressed ? 8 : 0
  const [middle, centre] = [x + Math.round(width / 2), y + sunk + Math.round((HEIGHT - 14) / 2)]
  const skirt = pressed ? '' : rectangle(x, y + 10, width, HEIGHT - 10, 'ink', 14)
  const top = rectangle(x, y + sunk, width, HEIGHT - 14, fill, 14)
  if (fill === 'ink' || !(pressed || chance.happens(0.5))) return skirt + top
  return skirt + top + path(chance.pick(GLYPHS)(middle, centre), 'line')
}
