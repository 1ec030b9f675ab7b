/** A word for the address bar: lower-case letters without accents, digits and hyphens. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '')
}

/** `slug`, or the first of `slug-2`, `slug-3`… that is free. */
export async function freeSlug(slug: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  if (!(await taken(slug))) return slug
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`
    if (!(await taken(candidate))) return candidate
  }
}
