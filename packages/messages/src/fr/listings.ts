/** The words of newsletters, bulletins and printed listings. */
export const empty = 'Aucune séance ne correspond à ce choix. Élargissez les dates ou retirez un filtre.'
export const agenda = 'Tout l’agenda'
export const everyone = 'Tout public'
export const corrigendum = 'Ce qui a changé depuis le dernier envoi'

/** What a reader of the last issue has to learn of a session. */
export const marks = { new: 'nouveau', moved: 'changement', cancelled: 'annulé' } as const

/** «`depuis` » that cannot be read. */
export function malformedSince(value: string): string {
  return `«\u00A0${value}\u00A0» n’est ni une date, comme depuis=2026-12-01, ni l’adresse d’un envoi précédent.`
}
