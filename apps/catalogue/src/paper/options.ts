/** The sheets a document is laid out for: the values of `papier`. */
export const BOOKLET_SIZES = ['a4', 'a5'] as const
export const POSTER_SIZES = ['a4', 'a3'] as const
export type PaperSize = 'a3' | 'a4' | 'a5'

/** The keys of printed documents in an address; `pages` and `notes` are written by the server that makes the PDF. */
export const PAPER_KEYS = ['papier', 'corps', 'pages', 'notes'] as const

/** How a document is printed. */
export interface PaperOptions<Size extends PaperSize> {
  readonly size: Size
  /** For who reads with difficulty: letters of 17 points, one column. */
  readonly large: boolean
  /** On which page each part begins, when it is known: browsers do not tell, a first print does. */
  readonly pages: readonly number[]
  /** Ruled pages before the last one, so that a folded booklet has four pages a sheet. */
  readonly notes: number
}

/** What an address asks of the paper; what cannot be read is the usual. */
export function readPaper<Size extends PaperSize>(
  parameters: URLSearchParams,
  sizes: readonly [Size, ...Size[]],
): PaperOptions<Size> {
  const pages = (parameters.get('pages') ?? '').split('-').map(Number)
  return {
    size: sizes.find((size) => size === parameters.get('papier')) ?? sizes[0],
    large: parameters.get('corps') === 'grand',
    pages: pages.every((page) => Number.isInteger(page) && page > 0) ? pages : [],
    notes: Math.min(3, Math.max(0, Math.trunc(Number(parameters.get('notes') ?? 0)) || 0)),
  }
}

/** The pairs by which an address asks for this paper, when it is not the usual one. */
export function paperPairs({
  size,
  large,
}: Pick<PaperOptions<PaperSize>, 'size' | 'large'>): [string, string][] {
  return [
    ...(size === 'a4' ? [] : [['papier', size] as [string, string]]),
    ...(large ? [['corps', 'grand'] as [string, string]] : []),
  ]
}
