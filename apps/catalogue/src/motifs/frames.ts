import { circle, type Fill, path, rectangle, SIDE } from './ink.ts'
import type { Chance } from './random.ts'

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Loisirs: a wall of photographs, cut like a page of an album. */
export function frames(chance: Chance): string {
  const wall = { x: -10, y: -10, width: SIDE + 20, height: SIDE + 20 }
  return hang(wall, 0, chance)
    .map((frame) => photograph(frame, chance))
    .join('')
}

/** Cuts the wall in two until the pieces are the size of a photograph. */
function hang(piece: Frame, depth: number, chance: Chance): Frame[] {
  const { x, y, width, height } = piece
  if (depth === 3 || (depth === 2 && chance.happens(0.45))) return [piece]
  const share = chance.pick([0.38, 0.5, 0.62])
  const upright = Math.abs(width - height) < 40 ? chance.happens(0.5) : width > height
  const cut = Math.round((upright ? width : height) * share)
  const [one, other]: [Frame, Frame] = upright
    ? [
        { x, y, width: cut, height },
        { x: x + cut, y, width: width - cut, height },
      ]
    : [
        { x, y, width, height: cut },
        { x, y: y + cut, width, height: height - cut },
      ]
  return [...hang(one, depth + 1, chance), ...hang(other, depth + 1, chance)]
}

function photograph(frame: Frame, chance: Chance): string {
  const { x, y, width, height } = frame
  const [left, top, right, bottom] = [x + 11, y + 11, x + width - 11, y + height - 11]
  const ground: Fill = chance.pick(['paper', 'paper', 'ground', 'accent'])
  const paper = rectangle(left, top, right - left, bottom - top, ground, 4)
  const [wide, tall] = [right - left, bottom - top]
  if (wide < 60 || tall < 60) return paper
  const subject = chance.pick([landscape, landscape, portrait, sea])
  return paper + subject({ x: left, y: top, width: wide, height: tall }, chance)
}

function landscape({ x, y, width, height }: Frame, chance: Chance): string {
  const horizon = y + Math.round(height * 0.72)
  const peak = x + Math.round(width * (0.3 + chance.next() * 0.4))
  const top = y + Math.round(height * (0.28 + chance.next() * 0.2))
  const sun = Math.round(Math.min(width, height) * 0.13)
  const sunX = peak > x + width / 2 ? x + Math.round(width * 0.24) : x + Math.round(width * 0.78)
  return (
    circle(sunX, y + Math.round(height * 0.28), sun, 'accent') +
    path(`M${x} ${horizon}L${peak} ${top}L${x + width} ${horizon}V${y + height}H${x}Z`, 'ink')
  )
}

function portrait({ x, y, width, height }: Frame): string {
  const radius = Math.round(Math.min(width, height) * 0.22)
  const middle = x + Math.round(width / 2)
  const head = y + Math.round(height * 0.4)
  const shoulders = Math.round(radius * 1.9)
  const base = y + height
  return (
    path(
      `M${middle - shoulders} ${base}a${shoulders} ${Math.round(height * 0.34)} 0 0 1 ${shoulders * 2} 0Z`,
      'ink',
    ) + circle(middle, head, radius, 'paper')
  )
}

function sea({ x, y, width, height }: Frame): string {
  const waves = [0.5, 0.66, 0.82].map((part) => {
    const step = Math.round(width / 4)
    const level = y + Math.round(height * part)
    return `M${x} ${level}q${Math.round(step / 2)} -22 ${step} 0t${step} 0t${step} 0t${step} 0`
  })
  return (
    circle(x + Math.round(width / 2), y + Math.round(height * 0.26), 14, 'ink') + path(waves.join(''), 'line')
  )
}
