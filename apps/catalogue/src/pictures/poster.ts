import { fr } from '@escale/messages'
import type { Motif } from '@escale/programme'
import { hexOf, type Rgb } from '../colours/contrast.ts'
import { INK, PAPER, type Surface } from '../colours/surface.ts'
import { drawMotif } from '../motifs/index.ts'
import { drawn, wrapped } from './letters.ts'

/** What a message or a social network shows of a page: 1200 × 630, Open Graph's usual size. */
export interface PosterWords {
  readonly network: string
  readonly over: string
  readonly title: string
  readonly under: string
}

export interface PosterDrawing {
  readonly motif: Motif
  readonly seed: string
  readonly surface: Surface & { readonly accent: Rgb }
}

const [WIDTH, HEIGHT, LEFT, WORDS] = [1200, 630, 64, 640]
/** The largest size at which the title still fits. */
const SIZES = [
  { size: 92, most: 3 },
  { size: 74, most: 4 },
  { size: 58, most: 5 },
] as const

/** The page as a small poster: words at the left, the drawing of its family at the right. */
export function posterSvg({ network, over, title, under }: PosterWords, drawing: PosterDrawing): string {
  const { size, lines } = titleLines(title)
  const top = 150
  const said = lines.map((line, index) => at(line, size, LEFT, top + size * 0.8 + index * size * 1.04))
  return svg(
    drawing,
    [
      at(network, 34, LEFT, 88),
      ...(over === '' ? [] : [at(one(over), 30, LEFT, 138)]),
      ...said,
      ...(under === ''
        ? []
        : wrapped(under, 34, WORDS, 2).map((line, index) => at(line, 34, LEFT, 544 + index * 42))),
    ].join(''),
  )
}

function titleLines(title: string): { size: number; lines: readonly string[] } {
  const last = SIZES[2]
  for (const { size, most } of SIZES) {
    const lines = wrapped(title, size, WORDS, most)
    const fits = lines.every((line) => drawn(line, size).width <= WORDS) && lines.length <= most
    if (fits && !lines.at(-1)?.endsWith('…')) return { size, lines }
  }
  return { size: last.size, lines: wrapped(title, last.size, WORDS, last.most) }
}

function one(text: string): string {
  return wrapped(fr.capitalise(text), 30, WORDS, 1)[0] ?? ''
}

function at(text: string, size: number, x: number, y: number): string {
  return `<g transform="translate(${x} ${Math.round(y)})">${drawn(text, size).svg}</g>`
}

function svg({ motif, seed, surface }: PosterDrawing, words: string): string {
  const [ink, paper] = [hexOf(INK), hexOf(PAPER)]
  const style = [
    `.m{fill:none;stroke:${hexOf(surface.text)};stroke-width:7;stroke-linejoin:round}`,
    `.m .p{fill:${hexOf(surface.counter)}}`,
    `.m .i{fill:${hexOf(surface.text)}}`,
    `.m .a{fill:${hexOf(surface.accent)}}`,
    `.m .g{fill:${hexOf(surface.colour)}}`,
    '.m .h{stroke-width:26;stroke-linecap:round}',
    '.m .n{stroke:none}',
  ].join('')
  const side = WIDTH - 760
  // The motif is a square: it covers the strip by its height and is cut at both sides.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${style}</style><rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/><g fill="${ink}">${words}</g><svg x="760" width="${side}" height="${HEIGHT}" viewBox="0 0 400 400" preserveAspectRatio="xMidYMid slice"><rect width="400" height="400" fill="${hexOf(surface.colour)}"/><g class="m">${drawMotif(motif, seed)}</g></svg><path d="M758 0v${HEIGHT}M0 ${HEIGHT - 4}h${WIDTH}" stroke="${ink}" stroke-width="8"/></svg>`
}
