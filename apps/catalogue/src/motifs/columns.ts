import { circle, path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

const GUTTER = 20
const LEADING = 22

/** EMI: a newspaper page, read through a magnifying glass. */
export function columns(chance: Chance): string {
  const count = chance.between(2, 4)
  const width = Math.round((SIDE - GUTTER * (count + 1)) / count)
  const headline = chance.between(52, 84)
  const banner =
    rectangle(GUTTER, 22, SIDE - GUTTER * 2, headline, chance.pick(['ink', 'accent'])) +
    path(`M${GUTTER} ${headline + 44}H${SIDE - GUTTER}`, 'line')
  const pictured = chance.between(0, count - 1)
  const body = Array.from({ length: count }, (_, index) =>
    column(GUTTER + index * (width + GUTTER), headline + 70, width, index === pictured, chance),
  )
  return banner + body.join('') + glass(chance)
}

function column(x: number, top: number, width: number, pictured: boolean, chance: Chance): string {
  const height = pictured ? chance.between(74, 130) : 0
  const place = top + (chance.happens(0.5) ? 0 : LEADING * chance.between(2, 5))
  const lines: string[] = []
  for (let y = top; y < SIDE + 10; y += LEADING) {
    if (pictured && y >= place - 8 && y <= place + height + 8) continue
    lines.push(`M${x} ${y}h${chance.happens(0.2) ? Math.round(width * (0.35 + chance.next() * 0.4)) : width}`)
  }
  const picture = pictured ? rectangle(x, place, width, height, 'paper') : ''
  return path(lines.join(''), 'line') + picture
}

function glass(chance: Chance): string {
  const radius = chance.between(58, 82)
  const [x, y] = [chance.between(110, 290), chance.between(190, 270)]
  const [dx, dy] = [chance.pick([-1, 1]), 1]
  const rim = Math.round(radius * 0.72)
  const end = rim + 92
  return (
    `<path class="h" d="M${x + dx * rim} ${y + dy * rim}L${x + dx * end} ${y + dy * end}"/>` +
    circle(x, y, radius, 'paper') +
    path(
      chance.pick([
        `M${x - 28} ${y + 2}l20 22l36 -46`,
        `M${x - 30} ${y - 14}h60M${x - 30} ${y + 14}h38`,
        `M${x - 16} ${y - 14}a17 17 0 1 1 24 18q-8 5 -8 16M${x} ${y + 36}v1`,
      ]),
      'line',
    )
  )
}
