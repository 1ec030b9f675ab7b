import { circle, path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

/** Which way a track leaves the chip. */
const SIDES = ['up', 'right', 'down', 'left'] as const
type Side = (typeof SIDES)[number]

/** Fabrication: a chip and its tracks, some of which end in a pad. */
export function circuit(chance: Chance): string {
  const half = chance.between(56, 84)
  const [x, y] = [chance.between(150, 250), chance.between(160, 240)]
  const tracks: string[] = []
  const pads: string[] = []
  for (const side of SIDES) {
    const count = chance.between(2, 4)
    const spread = 1.5 + chance.next()
    for (let pin = 0; pin < count; pin += 1) {
      const offset = Math.round(((pin + 1) / (count + 1) - 0.5) * 2 * (half - 6))
      const { line, end } = track(side, x, y, half, offset, spread, chance)
      tracks.push(line)
      if (end)
        pads.push(
          circle(end[0], end[1], chance.pick([12, 15, 18]), chance.pick(['paper', 'paper', 'accent'])),
        )
    }
  }
  const core = chance.between(24, 40)
  return (
    path(tracks.join(''), 'line') +
    pads.join('') +
    rectangle(x - half, y - half, half * 2, half * 2, 'paper', 10) +
    rectangle(x - core, y - core, core * 2, core * 2, 'accent') +
    circle(x - half + 17, y - half + 17, 5, 'ink')
  )
}

/** Leaves the chip straight, shifts aside once, then runs to the edge of the board or stops at a pad. */
function track(
  side: Side,
  x: number,
  y: number,
  half: number,
  offset: number,
  spread: number,
  chance: Chance,
) {
  const away = side === 'up' || side === 'left' ? -1 : 1
  const upright = side === 'up' || side === 'down'
  const centre = upright ? y : x
  const across = (upright ? x : y) + offset
  const room = away < 0 ? centre - half : SIDE - centre - half
  const turn = centre + away * (half + Math.round(room * (0.2 + chance.next() * 0.3)))
  const shift = (upright ? x : y) + Math.round(offset * spread)
  const stops = chance.happens(0.55)
  const reach = stops
    ? centre + away * (half + Math.round(room * (0.66 + chance.next() * 0.16)))
    : away < 0
      ? -10
      : SIDE + 10
  const point = (along: number, aside: number): [number, number] =>
    upright ? [aside, along] : [along, aside]
  const corners = [
    point(centre, across),
    point(turn, across),
    point(turn + away * Math.min(Math.abs(shift - across), 24), shift),
    point(reach, shift),
  ]
  return {
    line: `M${corners.map((corner) => corner.join(' ')).join('L')}`,
    end: stops ? corners[3] : undefined,
  }
}
