import { circle, path, rectangle } from './ink.ts'
import type { Chance } from './random.ts'

/** Démarches: papers on a table, boxes ticked, one stamp. */
export function forms(chance: Chance): string {
  const lean = chance.pick([-1, 1])
  const behind = Array.from({ length: chance.between(1, 3) }, (_, index) => {
    const [x, y] = [200 + lean * (60 + index * 42), 190 - index * 34]
    const turn = lean * chance.between(6, 14) * (index + 1)
    return `<g transform="rotate(${turn} ${x} ${y})">${rectangle(x - 110, y - 150, 220, 320, index % 2 === 0 ? 'accent' : 'ground')}</g>`
  }).reverse()
  const [left, top] = [200 - lean * chance.between(20, 50) - 120, chance.between(30, 62)]
  return behind.join('') + sheet(left, top, chance)
}

function sheet(x: number, y: number, chance: Chance): string {
  const [width, height, fold] = [240, 390, 54]
  const paper = path(
    `M${x} ${y}h${width - fold}l${fold} ${fold}v${height}h-${width}ZM${x + width - fold} ${y}v${fold}h${fold}`,
    'paper',
  )
  const rows = Array.from({ length: chance.between(3, 5) }, (_, index) =>
    row(x + 28, y + 84 + index * 56, chance),
  )
  const [stampX, stampY] = [x + chance.between(120, 220), y + chance.between(240, 300)]
  const stamp =
    circle(stampX, stampY, chance.between(44, 58), 'accent') +
    path(`M${stampX - 26} ${stampY}l18 20l34 -40`, 'line')
  const heading = rectangle(x + 28, y + 32, chance.between(70, 130), 20, 'ink')
  return paper + heading + rows.join('') + stamp
}

function row(x: number, y: number, chance: Chance): string {
  const length = chance.between(80, 140)
  const box = rectangle(x, y, 30, 30, chance.pick(['line', 'line', 'ground']))
  const tick = chance.happens(0.55) ? `M${x + 6} ${y + 14}l8 10l18 -28` : ''
  return (
    box + path(`M${x + 50} ${y + 8}h${length}M${x + 50} ${y + 26}h${Math.round(length * 0.6)}${tick}`, 'line')
  )
}
