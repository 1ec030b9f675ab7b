import { EDITION_KEYS, MADE_ON } from '@escale/newsletter'
import { QUERY_KEYS } from '@escale/programme'
import { PAPER_KEYS } from '../paper/options.ts'

/**
 * The query keys an address may carry: those of the programme, then those of the views. Others are dropped before
 * rendering, so that a campaign tag neither makes a second page nor fills the cache.
 */
const KEYS: readonly string[] = [
  ...QUERY_KEYS,
  ...[
    'vue',
    'date',
    'quand',
    'client',
    'depuis',
    'modifie-depuis',
    'curseur',
    'page',
    'limite',
    'tableur',
    'tri',
    'structure',
  ],
]
const RANK = new Map(KEYS.map((key, index) => [key, index]))

/** The keys of oEmbed 1.0 (§2.2), for its own address alone. */
const OEMBED_KEYS = ['url', 'maxwidth', 'maxheight', 'format']
const OEMBED_RANK = new Map(OEMBED_KEYS.map((key, index) => [key, index]))

/** Those of the newsletter's desk, under `/lettre/` alone; the last two are its buttons. */
const LETTER_RANK = new Map(
  [...KEYS, ...EDITION_KEYS, MADE_ON, 'bloc', 'monter', 'descendre'].map((key, index) => [key, index]),
)

/** Those of what is printed: the letter's, then the paper. */
const PAPER_RANK = new Map([...LETTER_RANK.keys(), ...PAPER_KEYS].map((key, index) => [key, index]))

/** A programme, a poster or a hand-out, as a page or, with `.pdf`, as a file. */
const PRINTED =
  /^\/(programme\/(imprimer|affiche)|seances\/[^/]+\/affiche|ateliers\/[^/]+\/imprimer)(\.pdf)?$/

/** What no form and no link of ours comes near; an issue of the newsletter says in its address what was left out by hand. */
const LONGEST = 2_000
const LONGEST_LETTER = 8_000

/** Pages end with a slash; files and the word paths of the contract do not. */
const WITHOUT_SLASH =
  /^\/(agenda|ateliers|lieux|categories|seances|cycles|festivals|abonnements|partenaires|a-propos|mentions-legales|confidentialite|styles|accessibilite|lettre|flux|donnees|recherche|integrer)(\/[^/.]+)?$/

export interface Target {
  readonly pathname: string
  /** With `?`, or empty. */
  readonly search: string
}

/** Whether an address is longer than any the site gives. */
export function isTooLong(url: string): boolean {
  return url.length > (/^\/(lettre|programme)\//.test(url) ? LONGEST_LETTER : LONGEST)
}

/** The page that a `.pdf` address is the print of; `null` for any other address. */
export function printedPage(pathname: string): string | null {
  return PRINTED.test(pathname) && pathname.endsWith('.pdf') ? pathname.slice(0, -'.pdf'.length) : null
}

/**
 * Where the request leads, its query in the one spelling that all its variants share: known keys in their order, values
 * sorted, said once, blank fields away. `null` when the address cannot be read.
 */
export function targetOf(url: string): Target | null {
  if (!url.startsWith('/') || !URL.canParse(url, 'http://localhost')) return null
  const { pathname, searchParams } = new URL(`http://localhost${url}`)
  if (!decodable(pathname)) return null
  const search = canonical(searchParams, rankFor(pathname))
  return { pathname, search: search === '' ? '' : `?${search}` }
}

/** The address with its final slash, when it lacks one. */
export function withFinalSlash(pathname: string): string | null {
  return WITHOUT_SLASH.test(pathname) ? `${pathname}/` : null
}

function rankFor(pathname: string): ReadonlyMap<string, number> {
  if (pathname === '/integrer/oembed.json') return OEMBED_RANK
  if (PRINTED.test(pathname)) return PAPER_RANK
  return pathname.startsWith('/lettre/') ? LETTER_RANK : RANK
}

function canonical(parameters: URLSearchParams, known: ReadonlyMap<string, number>): string {
  const pairs: [string, string][] = []
  for (const [key, value] of parameters) if (known.has(key) && value.trim() !== '') pairs.push([key, value])
  const rank = (key: string) => known.get(key) ?? 0
  pairs.sort(([one, first], [other, second]) => rank(one) - rank(other) || (first < second ? -1 : 1))
  return [...new Set(pairs.map((pair) => new URLSearchParams([pair]).toString()))].join('&')
}

function decodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
