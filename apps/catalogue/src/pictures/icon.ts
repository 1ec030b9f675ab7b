import type { Programme } from '@escale/programme'
import { hexOf } from '../colours/contrast.ts'
import { networkColours } from '../colours/stylesheet.ts'
import { INK, surfaceOf } from '../colours/surface.ts'
import { drawn } from './letters.ts'

/** The first letter of the network's name on its second colour. `bleed` fills the square, for systems that cut it round. */
export function iconSvg(programme: Programme, bleed = false): string {
  const { colour, text } = surfaceOf(networkColours(programme).secondary)
  const initial = initialOf(programme.network.name)
  const size = bleed ? 300 : 380
  const { svg, width } = drawn(initial, size)
  const frame = bleed
    ? `<path fill="${hexOf(colour)}" d="M0 0h512v512H0z"/>`
    : `<path fill="${hexOf(colour)}" stroke="${hexOf(INK)}" stroke-width="32" d="M16 16h480v480H16z"/>`
  const baseline = Math.round(256 + size * 0.35)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${frame}<g fill="${hexOf(text)}" transform="translate(${Math.round(256 - width / 2)} ${baseline})">${svg}</g></svg>`
}

/** «Les Amers» is A: an article says nothing. */
function initialOf(name: string): string {
  const word = name.trim().replace(/^(les?|la|l[’'])\s*/i, '')
  return (word.charAt(0) || name.charAt(0) || 'E').toLocaleUpperCase('fr')
}
