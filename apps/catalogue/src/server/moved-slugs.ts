import type { Programme, Redirect } from '@escale/programme'

const FOLDERS: Record<Redirect['kind'], string> = {
  place: 'lieux',
  workshop: 'ateliers',
  cycle: 'cycles',
  festival: 'festivals',
  category: 'categories',
}

/** Where the page of an old slug is now; `null` when the address never moved, or when a new page took its name. */
export function movedTo(programme: Programme, pathname: string): string | null {
  const match = /^\/([a-z]+)\/([^/]+)\/?$/.exec(pathname)
  if (!match) return null
  const [, folder, slug] = match
  const kind = kindOf(folder)
  if (kind === null || slug === undefined || shelfOf(programme, kind).has(slug)) return null
  let target = slug
  for (const seen = new Set<string>(); !seen.has(target); ) {
    seen.add(target)
    const redirect = programme.redirects.find((one) => one.kind === kind && one.fromSlug === target)
    if (redirect) target = redirect.toSlug
  }
  return target !== slug && shelfOf(programme, kind).has(target) ? `/${folder}/${target}/` : null
}

function kindOf(folder: string | undefined): Redirect['kind'] | null {
  for (const kind of ['place', 'workshop', 'cycle', 'festival', 'category'] as const) {
    if (FOLDERS[kind] === folder) return kind
  }
  return null
}

function shelfOf(programme: Programme, kind: Redirect['kind']): ReadonlyMap<string, unknown> {
  switch (kind) {
    case 'place':
      return programme.places.bySlug
    case 'workshop':
      return programme.workshops.bySlug
    case 'cycle':
      return programme.cycles.bySlug
    case 'festival':
      return programme.festivals.bySlug
    case 'category':
      return programme.categories.bySlug
  }
}
