/**
 * Cuts the two typefaces down to what French needs and prints the metrics of their fallbacks. Run it after a typeface
 * changes (`pnpm fonts`) and commit what it writes: building the site must not depend on it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'
import subsetFont from 'subset-font'

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('')
const FRENCH =
  'ÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸàâäæçéèêëîïôœöùûüÿáíóúñãõåøñß' +
  '«»‹›“”‘’„…–—‑-·•°ºª²³½¼¾×÷±−≤≥≈€£§©®µ№←→↑↓↗✓' +
  '\u00a0\u202f\u2009'

const faces = [
  {
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    target: 'bricolage.woff2',
    axes: { opsz: 40, wdth: 100, wght: 760 },
  },
  {
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    target: 'atkinson.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
]

const require = createRequire(import.meta.url)
for (const { source, target, axes } of faces) {
  const whole = await readFile(require.resolve(source))
  const cut = await subsetFont(whole, ASCII + FRENCH, { targetFormat: 'woff2', variationAxes: axes })
  await writeFile(new URL(`../src/assets/fonts/${target}`, import.meta.url), cut)
  console.log(`${target}: ${cut.length} bytes`, fallbackMetrics(cut))
}

/** What makes Arial take the room of the face, so that the page does not jump when it arrives. */
function fallbackMetrics(font: Buffer): Record<string, string> {
  const face = create(font)
  if (face.isCollection) throw new Error('One face expected')
  const frequencies: Record<string, number> = { e: 147, s: 79, a: 76, i: 75, t: 72, n: 71, r: 66, u: 63 }
  Object.assign(frequencies, { l: 55, o: 54, d: 37, c: 33, p: 30, m: 30, v: 16, q: 14, f: 11, ' ': 190 })
  const arial: Record<string, number> = { e: 556, s: 500, a: 556, i: 222, t: 278, n: 556, r: 333, u: 556 }
  Object.assign(arial, { l: 222, o: 556, d: 556, c: 500, p: 556, m: 833, v: 500, q: 556, f: 278, ' ': 278 })
  let [ours, theirs] = [0, 0]
  for (const [letter, times] of Object.entries(frequencies)) {
    const glyph = face.glyphForCodePoint(letter.codePointAt(0) ?? 32)
    ours += (times * glyph.advanceWidth) / face.unitsPerEm
    theirs += (times * (arial[letter] ?? 0)) / 1000
  }
  const size = ours / theirs
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`
  return {
    'size-adjust': percent(size),
    'ascent-override': percent(face.ascent / face.unitsPerEm / size),
    'descent-override': percent(-face.descent / face.unitsPerEm / size),
    'line-gap-override': percent(face.lineGap / face.unitsPerEm / size),
  }
}
