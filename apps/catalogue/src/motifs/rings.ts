import { circle, type Fill, path } from './ink.ts'
import type { Chance } from './random.ts'

const TILE = 200

/** Citoyenneté: ripples that meet, each from its own centre. */
export function rings(chance: Chance): string {
  const drops: string[] = []
  const shifted = chance.happens(0.5)
  for (let row = 0; row <= 2; row += 1) {
    for (let column = 0; column <= 2; column += 1) {
      const aside = shifted && row % 2 === 1 ? -TILE / 2 : 0
      drops.push(drop(column * TILE + aside, row * TILE, chance))
    }
  }
  const links = `M${chance.between(-20, 120)} 400L${chance.between(280, 420)} 0`
  return path(links, 'line') + drops.join('')
}

function drop(x: number, y: number, chance: Chance): string {
  const reach = chance.between(64, 128)
  const step = chance.pick([20, 26, 34])
  const outer: Fill = chance.pick(['paper', 'ground', 'accent', 'ground'])
  const circles = [circle(x, y, reach, outer)]
  for (let radius = reach - step; radius > step; radius -= step) circles.push(circle(x, y, radius, 'line'))
  circles.push(circle(x, y, chance.between(8, 18), chance.pick(['ink', 'ink', 'accent', 'paper'])))
  return circles.join('')
}
