import { circle, path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

const GUTTER = 20
const LEADING = 22

/** EMI: a newspaper page, and what one does with it. */
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
  return banner + body.join('') + subject(chance)
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

/** What stands before the page: a glass to read it, a bubble to discuss it, an eye, or the waves of a radio. */
function subject(chance: Chance): string {
  return chance.pick([radio, glass, eye, bubble, glass])(chance)
}

function glass(chance: Chance): string {
  const radius = chance.between(58, 82)
  const [x, y] = [chance.between(110, 290), chance.between(190, 270)]
  const side = chance.pick([-1, 1])
  const rim = Math.round(radius * 0.72)
  const end = rim + 92
  const seen = chance.pick([
    path(`M${x - 28} ${y + 2}l20 22l36 -46`, 'line'),
    path(`M${x - 30} ${y - 14}h60M${x - 30} ${y + 14}h38`, 'line'),
    path(`M${x - 18} ${y - 18}a18 18 0 1 1 26 18q-8 6 -8 18`, 'line') + circle(x, y + 36, 4, 'ink'),
  ])
  const handle = `<path class="h" d="M${x + side * rim} ${y + rim}L${x + side * end} ${y + end}"/>`
  return handle + circle(x, y, radius, 'paper') + seen
}

function bubble(chance: Chance): string {
  const [x, y] = [chance.between(60, 110), chance.between(130, 170)]
  const [width, height] = [chance.between(200, 240), chance.between(120, 150)]
  const tail = x + chance.between(50, width - 100)
  const [middle, centre] = [x + Math.round(width / 2), y + Math.round(height / 2)]
  const chevron = (aside: number, turn: number) =>
    `M${middle + aside} ${centre - 26}l${26 * turn} 26l${-26 * turn} 26`
  return (
    path(`M${x} ${y}h${width}v${height}H${tail + 52}l-52 46v-46H${x}Z`, 'paper') +
    path(chevron(-14, -1) + chevron(-46, -1) + chevron(14, 1) + chevron(46, 1), 'line')
  )
}

function eye(chance: Chance): string {
  const [x, y, reach] = [chance.between(170, 230), chance.between(190, 240), chance.between(120, 150)]
  const [aside, iris] = [chance.between(-24, 24), chance.between(36, 46)]
  return (
    path(
      `M${x - reach} ${y}Q${x} ${y - reach} ${x + reach} ${y}Q${x} ${y + reach} ${x - reach} ${y}Z`,
      'paper',
    ) +
    circle(x + aside, y, iris, 'accent') +
    circle(x + aside, y, 16, 'ink')
  )
}

function radio(chance: Chance): string {
  const [x, y] = [chance.between(110, 290), chance.between(160, 220)]
  const side = chance.pick([-1, 1])
  const waves = [54, 86, 118].slice(0, chance.between(2, 3)).map((radius) => {
    const reach = Math.round(radius * 0.71)
    const sweep = side === 1 ? 1 : 0
    return `M${x + side * reach} ${y - reach}a${radius} ${radius} 0 0 ${sweep} 0 ${reach * 2}`
  })
  const beam = path(`M${x} ${y}l${side * 104} -104a147 147 0 0 ${side === 1 ? 1 : 0} 0 208Z`, 'paper')
  const mast = path(`M${x} ${y}L${x - 44} 410h88Z`, 'ink')
  return beam + path(waves.join(''), 'line') + mast + circle(x, y, 24, 'accent')
}
