import { fr } from '@escale/messages'
import type { FoundKind } from '@escale/search'

/** The words of the search: its form, its page, its suggestions. */
export const finding = {
  title: 'Rechercher',
  label: 'Que cherchez-vous\u00A0?',
  button: 'Chercher',
  lead: 'Un mot suffit, même mal écrit\u00A0: un atelier, un lieu, un partenaire, une date.',
  trySome: 'Par exemple',
  some: ['ordi lent', 'photos', 'impôts', 'jeux vidéo', 'Raspberry Pi', 'samedi'],
  families: 'Ou entrer par une famille',
  groups: 'Ce que nous avons trouvé',
  /** «11 ateliers et 53 séances pour « raspberry ».» */
  found: (counts: readonly string[], question: string) =>
    `${fr.capitalise(fr.list(counts))} pour ${fr.quoted(question)}.`,
  corrected: (typed: string, read: string) =>
    `Rien ne s’écrit ${fr.quoted(typed)} chez nous\u00A0: voici ce que nous avons pour ${fr.quoted(read)}.`,
  leftOut: (words: readonly string[]) =>
    `Nous n’avons rien pour ${fr.list(words.map(fr.quoted))}\u00A0: le reste de votre demande a été cherché.`,
  partial: 'Rien ne réunit tous ces mots. Voici ce qui en contient une partie.',
  days: (window: string) => `Séances ${window}.`,
  nothing: (question: string) => `Nous n’avons rien trouvé pour ${fr.quoted(question)}`,
  nothingTips: [
    'Essayez un mot plus court, ou plus courant\u00A0: «\u00A0photo\u00A0» plutôt que «\u00A0photogrammétrie\u00A0».',
    'Un seul mot à la fois trouve davantage.',
  ],
  nothingOn: 'Aucune séance ces jours-là.',
  askUs: 'Demandez-nous, on vous répond',
  goOn: 'Ou regardez autour',
  wholeAgenda: 'Tout l’agenda',
  allSheets: 'Tous les ateliers',
  allPlaces: 'Tous les lieux',
  allPartners: 'Tous les partenaires',
  inAgenda: (count: number) =>
    count === 1 ? 'Voir la séance dans l’agenda' : `Voir les ${fr.sessionCount(count)}`,
  amongSheets: (count: number) => `Voir les ${fr.workshopCount(count)} du catalogue`,
  more: (count: number) => `Et ${fr.plural(count, 'autre', 'autres')}\u00A0: précisez votre recherche.`,
} as const

/** «Prochaine date : samedi 12 décembre, Médiathèque du Port, Port-Louis». */
export function nextDate(date: string, place: string): string {
  return `Prochaine date\u00A0: ${date}, ${place}`
}

/** Headings of the groups. */
export const groupTitles: Record<FoundKind, string> = {
  workshop: 'Ateliers',
  session: 'Séances',
  place: 'Lieux',
  partner: 'Partenaires',
  cycle: 'Cycles',
  festival: 'Festivals',
  category: 'Familles d’ateliers',
}

/** What one suggestion is. */
export const kindNames: Record<FoundKind, string> = {
  workshop: 'Atelier',
  session: 'Séance',
  place: 'Lieu',
  partner: 'Partenaire',
  cycle: 'Cycle',
  festival: 'Festival',
  category: 'Famille',
}

/** «12 lieux». */
export function groupCount(kind: FoundKind, count: number): string {
  if (kind === 'workshop') return fr.workshopCount(count)
  if (kind === 'session') return fr.sessionCount(count)
  const [one, many] = PLURALS[kind]
  return fr.plural(count, one, many)
}

const PLURALS: Record<Exclude<FoundKind, 'workshop' | 'session'>, readonly [string, string]> = {
  place: ['lieu', 'lieux'],
  partner: ['partenaire', 'partenaires'],
  cycle: ['cycle', 'cycles'],
  festival: ['festival', 'festivals'],
  category: ['famille', 'familles'],
}

/** What is said of suggestions to who cannot see them. */
export const suggestionWords = {
  list: 'Propositions',
  none: 'Aucune proposition.',
  one: '1 proposition. Flèche bas pour la choisir.',
  many: '{n} propositions. Flèches haut et bas pour choisir.',
} as const
