/** Strapi's `rem` is ten pixels; the calendar's style sheet was drawn for sixteen. */
const SCALE = 1.6

/**
 * The calendar's style sheet, for one element of a page that has its own: every rule under `scope`, layers off (a page
 * without layers wins over them), `rem` at the size it was drawn for. What browsers measure in media queries stays.
 */
export function scopedTo(scope: string, css: string): string {
  const plain = css
    .replace(/@layer [\w\s,-]+;/g, '')
    .replace(/@layer [\w-]+\s*\{/g, '& {')
    .replace(/(@media[^{]*\{)|(\d*\.?\d+)rem\b/g, (_, media: string | undefined, length: string) =>
      media === undefined ? `${Number((Number(length) * SCALE).toFixed(3))}rem` : media,
    )
  return `${scope} {${plain}}`
}

interface Coloured {
  readonly slug: string
  readonly colour: string | null
}

/** Each family’s colour on what is marked with its slug, dark or light ink as it can be read. */
export function familyColours(scope: string, families: readonly Coloured[]): string {
  return families
    .filter(({ slug, colour }) => /^[a-z0-9-]+$/.test(slug) && /^#[0-9a-f]{6}$/.test(colour ?? ''))
    .map(
      ({ slug, colour }) =>
        `${scope} [data-famille="${slug}"] { --famille: ${colour}; --sur-famille: ${inkOn(colour ?? '')}; }`,
    )
    .join('\n')
}

/** Black or white, whichever contrasts more (WCAG 2.2, relative luminance). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  return luminance > 0.179 ? '#000000' : '#ffffff'
}
