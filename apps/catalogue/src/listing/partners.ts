import { fr } from '@escale/messages'
import {
  askedWords,
  fold,
  PARTNER_KINDS,
  type Partner,
  type PartnerKind,
  type Programme,
  slugOf,
  tells,
  toldBy,
} from '@escale/programme'
import { spotOf } from './landmarks.ts'
import type { Spot } from './sketch.ts'

/** The words of `structure` in an address, by kind. Public contract. */
export const STRUCTURE_SLUGS: Readonly<Record<PartnerKind, string>> = {
  library: 'bibliotheque',
  'social-action-centre': 'ccas',
  'social-centre': 'centre-social',
  'france-services': 'france-services',
  association: 'association',
  school: 'etablissement-scolaire',
  company: 'entreprise',
  'town-service': 'service-municipal',
  media: 'media',
  makerspace: 'atelier-partage',
}

/** Who does what, for those an address asks. */
export interface Directory {
  /** What was asked, as slugs and words. */
  readonly towns: readonly string[]
  readonly kinds: readonly PartnerKind[]
  readonly text: string
  readonly partners: readonly Partner[]
  /** The kinds and towns that some partner has: a choice that finds nothing is not offered. */
  readonly choices: { readonly towns: readonly [string, string][]; readonly kinds: readonly PartnerKind[] }
  /** Values of the address that nothing here has. */
  readonly unknown: readonly string[]
}

/** Reads `commune`, `structure` and `q`: a repeated key is «or», different keys are «and»; words are found as everywhere else. */
export function directoryOf({ partners, network }: Programme, asked: URLSearchParams): Directory {
  const all = partners.all
  const towns = asked.getAll('commune').filter((value) => value.trim() !== '')
  const structures = asked.getAll('structure').filter((value) => value.trim() !== '')
  const text = asked.get('q')?.trim() ?? ''
  const kinds = PARTNER_KINDS.filter((kind) => structures.includes(STRUCTURE_SLUGS[kind]))
  const words = askedWords(text, network)
  const townNames = new Map(all.map(({ town }) => [slugOf(town), town]))
  const known = (value: string) =>
    townNames.has(value) || kinds.some((kind) => STRUCTURE_SLUGS[kind] === value)
  const found = all.filter(
    (partner) =>
      (towns.length === 0 || towns.includes(slugOf(partner.town))) &&
      (structures.length === 0 || kinds.includes(partner.kind)) &&
      (text === '' || (words.length > 0 && words.every((word) => tells(wordsOf(partner), word)))),
  )
  const named = [...townNames].filter(([slug]) => slug !== '')
  return {
    towns,
    kinds,
    text,
    partners: found,
    choices: {
      towns: named.sort(([, one], [, other]) => one.localeCompare(other, 'fr')),
      kinds: PARTNER_KINDS.filter((kind) => all.some((partner) => partner.kind === kind)),
    },
    unknown: [...towns, ...structures].filter((value) => !known(value)),
  }
}

/**
 * Where a partner is drawn: at the place of the programme that bears its name, else in the middle of its town; nowhere
 * when the network has no place there.
 */
export function partnerSpot(
  { places, towns }: Programme,
  { name, town }: Partner,
  label: string,
): Spot | null {
  const own = places.all.find((place) => fold(place.name) === fold(name))
  if (own?.position) return { position: own.position, label }
  const home = towns.bySlug.get(slugOf(town))
  const spot = home ? spotOf(home) : null
  return spot && { ...spot, label }
}

function wordsOf(partner: Partner): string {
  const { name, what, forWhom, where, when, town, kind } = partner
  return toldBy([name, what, forWhom, where, when, town, fr.labels.partnerKinds[kind]].join(' '))
}
