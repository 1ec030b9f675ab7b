import { createHash } from 'node:crypto'
import type { Category, Programme } from '@escale/programme'
import { hexOf, type Rgb, rgbOf } from './contrast.ts'
import { nightSurfaceOf, type Surface, surfaceOf } from './surface.ts'

/** For a family whose colour nobody chose yet: the eight of the art direction, in turn. */
const UNCHOSEN: readonly Rgb[] = [
  [244, 182, 63],
  [228, 87, 46],
  [63, 156, 140],
  [143, 168, 224],
  [199, 155, 220],
  [191, 214, 110],
  [220, 184, 141],
  [240, 154, 184],
]

/** Where the page finds the colours: the address changes with them, so that it is kept for ever. */
export interface ColourSheet {
  readonly path: string
  readonly css: string
}

const sheets = new WeakMap<Programme, ColourSheet>()

/** One rule a family, by day and by night, of the colours its network picked. */
export function colourSheet(programme: Programme): ColourSheet {
  const known = sheets.get(programme)
  if (known) return known
  const picked = programme.categories.all.map((category, index) => pickedColour(category, index))
  const rules = (surface: (colour: Rgb) => Surface) =>
    programme.categories.all.map((category, index) => {
      const own = picked[index] ?? UNCHOSEN[0]
      const accent = picked[(index + 3) % picked.length] ?? own
      return own && accent ? rule(category, surface(own), surface(accent)) : ''
    })
  const css = `${rules(surfaceOf).join('')}@media screen and (prefers-color-scheme:dark){${rules(nightSurfaceOf).join('')}}`
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  const sheet = { path: `/couleurs-${digest}.css`, css }
  sheets.set(programme, sheet)
  return sheet
}

function pickedColour(category: Category, index: number): Rgb {
  if (category.colour) return rgbOf(category.colour)
  return UNCHOSEN[index % UNCHOSEN.length] ?? [244, 182, 63]
}

function rule(category: Category, { colour, text, counter }: Surface, accent: Surface): string {
  const selector = `[data-famille="${escaped(category.slug)}"]`
  return `${selector}{--famille:${hexOf(colour)};--sur-famille:${hexOf(text)};--contre:${hexOf(counter)};--accent:${hexOf(accent.colour)}}`
}

/** Slugs are checked by the CMS; a quote that would slip through must not close the selector. */
function escaped(text: string): string {
  return text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
}
