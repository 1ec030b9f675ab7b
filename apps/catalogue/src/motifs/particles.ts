import { circle, type Fill, path, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

interface Grain {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Capteurs: grains of every size carried by the wind, none touching another. */
export function particles(chance: Chance): string {
  const grains: Grain[] = []
  for (const [count, low, high] of [
    [3, 46, 74],
    [7, 22, 34],
    [22, 7, 13],
  ] as const) {
    for (let tries = 0, placed = 0; tries < count * 12 && placed < count; tries += 1) {
      const grain = {
        x: chance.between(0, SIDE),
        y: chance.between(0, SIDE),
        radius: chance.between(low, high),
      }
      if (grains.some((other) => touches(grain, other))) continue
      grains.push(grain)
      placed += 1
    }
  }
  return wind(chance) + grains.map((grain) => draw(grain, chance)).join('')
}

function touches(one: Grain, other: Grain): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius + 14
}

function draw({ x, y, radius }: Grain, chance: Chance): string {
  if (radius < 20) return circle(x, y, radius, chance.pick(['ink', 'ink', 'paper']))
  const fill: Fill = chance.pick(['paper', 'accent', 'paper', 'ink'])
  const rim = circle(x, y, radius, fill)
  if (radius < 40 || fill === 'ink') return rim
  return rim + circle(x, y, Math.round(radius * 0.52), chance.pick(['ink', 'ground', 'accent']))
}

function wind(chance: Chance): string {
  const lift = chance.between(-70, 70)
  const lines = [0.14, 0.38, 0.62, 0.86].map((part) => {
    const level = Math.round(SIDE * part)
    return `M-10 ${level}C120 ${level + lift} 280 ${level - lift} ${SIDE + 10} ${level + Math.round(lift / 3)}`
  })
  return path(lines.join(''), 'line')
}
