import { contrast, mix, type Rgb } from './contrast.ts'

/** The two inks of the house: `#1d1a26` and `#fbf6ec`. */
export const INK: Rgb = [29, 26, 38]
export const PAPER: Rgb = [251, 246, 236]

/** WCAG AA asks 4.5 of text; what rounding to whole channels may take is added. */
const ENOUGH = 4.55

/** A flat colour and what is printed on it. */
export interface Surface {
  readonly colour: Rgb
  readonly text: Rgb
  /** The other ink, for the light parts of a drawing. */
  readonly counter: Rgb
}

/**
 * The colour a network picked, readable whatever it is. Ink goes first since the drawings are made of it; a dark
 * colour takes paper; a colour too dull for both is lightened until ink can be read on it.
 */
export function surfaceOf(picked: Rgb): Surface {
  if (contrast(picked, INK) >= ENOUGH) return { colour: picked, text: INK, counter: PAPER }
  if (contrast(picked, PAPER) >= ENOUGH) return { colour: picked, text: PAPER, counter: INK }
  let colour = picked
  for (let share = 0.05; contrast(colour, INK) < ENOUGH; share += 0.05) colour = mix(picked, PAPER, share)
  return { colour, text: INK, counter: PAPER }
}

/** The same surface at night: up to a fifth of its light is taken away, as long as the ink stays readable on it. */
export function nightSurfaceOf(picked: Rgb): Surface {
  for (let share = 0.18; share > 0; share -= 0.03) {
    const colour = mix(picked, INK, share)
    if (contrast(colour, INK) >= ENOUGH) return { colour, text: INK, counter: PAPER }
  }
  return surfaceOf(picked)
}
