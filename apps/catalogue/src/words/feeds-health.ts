import type { FeedKind } from '../feeds/health.ts'

const NBSP = '\u00A0'

export const feedsHealth = {
  title: 'Les flux',
  lead: 'Chaque agenda public, relu par notre vérificateur, ligne par ligne, selon les textes des normes (RFC\u00A05545, 7986, 9073).',
  build: 'Composer le mien',
  kinds: {
    network: 'Tout le réseau',
    category: 'Par famille',
    festival: 'Par festival',
    cycle: 'Par cycle',
    place: 'Par lieu',
  } satisfies Record<FeedKind, string>,
  columns: {
    feed: 'Flux',
    count: 'Séances',
    size: 'Poids',
    change: 'Dernier changement',
    validity: 'Validité',
  },
  valid: 'conforme',
  validUpTo: (count: number) => `conforme, relu sur ses ${count} premières séances`,
  fault: (section: string, line: number, what: string) =>
    `ligne ${line}, contre ${section.replaceAll(' ', NBSP)}${NBSP}: ${what}`,
  allValid: 'Tous les flux sont conformes.',
  someInvalid: (count: number) =>
    count === 1 ? 'Un flux est à réparer.' : `${count}${NBSP}flux sont à réparer.`,
  never: '–',
} as const

/** «12 ko», «1,4 Mo». */
export function weight(octets: number): string {
  const kilo = octets / 1000
  return kilo < 1000 ? `${rounded.format(kilo)}${NBSP}ko` : `${precise.format(kilo / 1000)}${NBSP}Mo`
}

const rounded = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const precise = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
