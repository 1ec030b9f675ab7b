import { QUERY_KEYS } from '@escale/programme'

/**
 * The query keys an address may carry: those of the programme, then those of the views. Others are dropped before
 * rendering, so that a campaign tag neither makes a second page nor fills the cache.
 */
const KEYS: ReadonlySet<string> = new Set([
  ...QUERY_KEYS,
  ...['vue', 'date', 'quand', 'client', 'depuis', 'modifie-depuis', 'curseur', 'page'],
])

/** Pages end with a slash; files and the word paths of the contract do not. */
const WITHOUT_SLASH =
  /^\/(agenda|ateliers|lieux|categories|seances|cycles|festivals|abonnements|partenaires|accessibilite|lettre)(\/[^/.]+)?$/

export interface Target {
  readonly pathname: string
  /** With `?`, or empty. */
  readonly search: string
}

/** Where the request leads; `null` when the address cannot be read. */
export function targetOf(url: string): Target | null {
  if (!url.startsWith('/') || !URL.canParse(url, 'http://localhost')) return null
  const { pathname, searchParams } = new URL(`http://localhost${url}`)
  if (!decodable(pathname)) return null
  const pairs = [...searchParams].filter(([key]) => KEYS.has(key))
  const search = new URLSearchParams(pairs).toString()
  return { pathname, search: search === '' ? '' : `?${search}` }
}

/** The address with its final slash, when it lacks one. */
export function withFinalSlash(pathname: string): string | null {
  return WITHOUT_SLASH.test(pathname) ? `${pathname}/` : null
}

function decodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
