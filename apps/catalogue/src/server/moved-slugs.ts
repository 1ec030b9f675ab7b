import { currentSlug, type Programme, type Redirect } from '@escale/programme'

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
  if (kind === null || slug === undefined) return null
  const target = currentSlug(programme, kind, slug)
  return target === slug ? null : `/${folder}/${target}/`
}

function kindOf(folder: string | undefined): Redirect['kind'] | null {
  for (const kind of ['place', 'workshop', 'cycle', 'festival', 'category'] as const) {
    if (FOLDERS[kind] === folder) return kind
  }
  return null
}
