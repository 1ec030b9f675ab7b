import { createHash } from 'node:crypto'
import type { Category, Programme } from '@escale/programme'
import { hexOf, type Rgb, rgbOf } from './contrast.ts'
import { INK, nightSurfaceOf, type Surface, surfaceOf } from './surface.ts'

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

/** The surface of a family by day, for pictures that have no stylesheet; its accent is another family's colour. */
export function familySurface(programme: Programme, category: Category): Surface & { readonly accent: Rgb } {
  const { all } = programme.categories
  const index = Math.max(0, all.indexOf(category))
  const other = all[(index + 3) % all.length] ?? category
  return {
    ...surfaceOf(pickedColour(category, index)),
    accent: surfaceOf(pickedColour(other, all.indexOf(other))).colour,
  }
}

/** The two colours of the network: `primary` for what is pressed, `secondary` for what is pointed at. */
export function networkColours({ network }: Programme): { readonly primary: Rgb; readonly secondary: Rgb } {
  const { primary, secondary } = network.colours
  return {
    primary: primary ? rgbOf(primary) : INK,
    secondary: secondary ? rgbOf(secondary) : (UNCHOSEN[0] ?? INK),
  }
}

/** One rule for the network and one a family, by day and by night, of the colours that were picked. */
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
  const [day, night] = [surfaceOf, nightSurfaceOf].map(
    (surface) => networkRule(programme, surface) + rules(surface).join(''),
  )
  const css = `${day}@media screen and (prefers-color-scheme:dark){${night}}`
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  const sheet = { path: `/couleurs-${digest}.css`, css }
  sheets.set(programme, sheet)
  return sheet
}

function pickedColour(category: Category, index: number): Rgb {
  if (category.colour) return rgbOf(category.colour)
  return UNCHOSEN[index % UNCHOSEN.length] ?? [244, 182, 63]
}

/** Where no family is spoken of, the network's own colours stand in; buttons are of the first. */
function networkRule(programme: Programme, surface: (colour: Rgb) => Surface): string {
  const { primary, secondary } = networkColours(programme)
  const [button, mark] = [surface(primary), surface(secondary)]
  const own = programme.network.colours.primary
    ? `--marque:${hexOf(button.colour)};--sur-marque:${hexOf(button.text)};`
    : ''
  return `:root{${own}${printed(mark, button)}}`
}

function rule(category: Category, surface: Surface, accent: Surface): string {
  return `[data-famille="${escaped(category.slug)}"]{${printed(surface, accent)}}`
}

function printed({ colour, text, counter }: Surface, accent: Surface): string {
  return `--famille:${hexOf(colour)};--sur-famille:${hexOf(text)};--contre:${hexOf(counter)};--accent:${hexOf(accent.colour)}`
}

/** Slugs are checked by the CMS; a quote that would slip through must not close the selector. */
function escaped(text: string): string {
  return text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
}
