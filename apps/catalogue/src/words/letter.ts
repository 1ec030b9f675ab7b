import { fr } from '@escale/messages'
import type { Detail, Grouping } from '@escale/newsletter'
import type { LetterPeriod } from '../letter/periods.ts'

const NBSP = '\u00A0'
const kilos = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

const periods: Record<LetterPeriod, string> = {
  'cette-semaine': 'cette semaine',
  'semaine-prochaine': 'la semaine prochaine',
  'ce-mois': 'ce mois-ci',
  'mois-prochain': 'le mois prochain',
  'trimestre-prochain': 'le trimestre prochain',
  vacances: 'les prochaines vacances',
  toutes: 'tout ce qui vient',
}

const groupings: Record<Grouping, string> = {
  jour: 'par jour',
  lieu: 'par lieu',
  famille: 'par famille',
  public: 'par public',
}

const details: Record<Detail, string> = {
  ligne: 'une ligne',
  court: 'court',
  complet: 'complet',
}

/** The newsletter's desk. */
export const letter = {
  title: 'La lettre',
  lead: 'Une liste de séances, prête à envoyer ou à imprimer\u00A0: choisissez, relisez, copiez.',
  choose: 'Que voulez-vous annoncer\u00A0?',
  period: 'Quand',
  periods,
  own: 'à mes dates',
  from: 'Du',
  to: 'Au',
  audience: 'Pour qui',
  family: 'Familles',
  grouping: 'Ranger',
  groupings,
  detail: 'Détail',
  details,
  writing: 'Vos mots, et ce qui a changé',
  heading: 'Titre',
  opening: 'Un mot au début',
  closing: 'Un mot à la fin',
  since: 'Ce qui a changé depuis',
  sinceWhy: 'Une date (2026-12-01), ou l’adresse de l’envoi précédent.',
  prepare: 'Préparer l’envoi',
  pick: 'Les séances',
  pickWhy:
    'Cochez «\u00A0Retirer\u00A0» pour laisser une séance de côté. «\u00A0En tête\u00A0» la place avant les autres de sa partie.',
  without: 'Retirer',
  raise: 'En tête',
  lower: 'À sa place',
  update: 'Mettre à jour',
  unlisted: (count: number) =>
    `Et ${fr.plural(count, 'autre séance', 'autres séances')}, dans l’envoi mais pas dans cette liste${NBSP}: raccourcissez la période pour les choisir une à une.`,
  weight: (count: number, octets: number) =>
    `${fr.capitalise(fr.sessionCount(count))}, ${kilos.format(octets / 1_000)}${NBSP}ko.`,
  light: 'Gmail montrera tout.',
  heavy:
    'Trop lourd\u00A0: Gmail coupe un mail après 102\u00A0ko. Passez à «\u00A0une ligne\u00A0», raccourcissez la période ou retirez des séances.',
  changes: 'Ce qui a changé',
  changesWhy:
    'L’envoi commence par les changements et les annulations\u00A0; les nouveautés y sont marquées.',
  noChange: 'Rien n’a changé dans ces séances depuis l’envoi précédent.',
  sinceMade: (day: string) => `Cet envoi date du ${day}. Montrer ce qui a changé depuis`,
  preview: 'Aperçu',
  width: 'Largeur',
  phone: 'téléphone',
  mail: 'Le mail, tel qu’il sera lu',
  desktop: 'ordinateur',
  copyRich: 'Copier le texte enrichi',
  copyHtml: 'Copier le HTML',
  copyText: 'Copier le texte',
  copied: {
    riche: 'Texte enrichi copié. Collez-le dans votre outil.',
    html: 'HTML copié. Collez-le dans un bloc HTML.',
    texte: 'Texte copié.',
  },
  notCopied: 'La copie n’a pas marché. Ouvrez le format voulu, plus bas.',
  updated: 'Aperçu à jour.',
  keep: 'L’adresse de cet envoi',
  keepWhy:
    'Gardez-la en favori\u00A0: tout votre choix y est. Si la période est dite en mots, elle avance toute seule, et le mois prochain elle donnera le mois suivant.',
  keepLink: 'Ouvrir cette adresse',
  formats: 'Les formats',
  formatsWhy:
    'Chaque adresse est stable\u00A0: un outil d’envoi peut la relire. Le bloc se colle dans Brevo, Mailjet, Mailchimp, Sympa ou WordPress.',
  format: {
    html: 'Le mail entier (HTML)',
    block: 'Le bloc à coller (HTML)',
    txt: 'Texte',
    md: 'Markdown',
    csv: 'Tableau pour Excel (CSV)',
    table: 'Tableau (CSV, virgules)',
    rss: 'Flux RSS, pour une campagne automatique',
    docx: 'Word, pour la mise en page (DOCX)',
    json: 'JSON',
  },
  malformed: 'À corriger',
} as const

/** Why there is no Word document, and what to do. */
export function tooManyForWord(count: number, most: number): string {
  return `Ce choix a ${fr.sessionCount(count)}\u00A0; un document Word en contient ${most} au plus. Raccourcissez la période ou retirez un public.`
}
