import { extname } from 'node:path'

/** Widths a photograph is offered in, in pixels: a card on a phone, a card on a good screen, a band. */
export const WIDTHS = [400, 800, 1200] as const
/** The lighter first: a browser takes the first it knows. */
export const ENCODINGS = ['avif', 'webp'] as const

/** A photograph in one of its sizes. */
export interface Sized {
  readonly width: (typeof WIDTHS)[number]
  readonly encoding: (typeof ENCODINGS)[number]
  /** Its path in the CMS. */
  readonly source: string
}

/** Whether sizes are offered: a drawing has none, it is light and sharp at any. */
export function hasSizes(source: string): boolean {
  return ['.jpg', '.jpeg', '.png', '.webp'].includes(extname(source).toLowerCase())
}

/** Where the page finds a size of an image. */
export function sizedPath({ width, encoding, source }: Sized): string {
  return `/media/${width}.${encoding}${source}`
}

/** Reads `/800.avif/uploads/photo.jpg`; `null` for a plain path. */
export function sizedOf(path: string): Sized | null {
  const [, figures, word, source = ''] = /^\/(\d+)\.([a-z]+)(\/.+)$/.exec(path) ?? []
  const width = WIDTHS.find((each) => String(each) === figures)
  const encoding = ENCODINGS.find((each) => each === word)
  return width && encoding && hasSizes(source) ? { width, encoding, source } : null
}
