import { fr } from '@escale/messages'
import type { Price, Session, Workshop } from '@escale/programme'

/** Breaks after it, never before. */
const DOT = `${fr.NBSP}· `

/** The amount alone: conditions are told on the sheet. */
function shortPrice(price: Price): string {
  if (price.kind === 'free-under-condition') return 'gratuit sous condition'
  if (price.kind === 'unstated') return 'tarif à demander'
  return price.kind === 'free' ? 'gratuit' : fr.amount(price.cents)
}

/** «débutants», «jamais touché un ordinateur»: what fits a line. */
export function shortLevel({ level }: Pick<Workshop, 'level'>): string {
  return level === 'never-touched' ? 'grands débutants' : fr.labels.levels[level]
}

/** « · débutants · sans inscription · gratuit», after the place; no part leaves its dot alone at a line’s start. */
export function practicalLine(session: Session): string {
  const { workshop, audiences, registration, cycle } = session
  const told = parts([
    cycle ? `séance ${cycle.number}/${cycle.cycle.length}` : '',
    audiences.length === 0
      ? 'tout public'
      : audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', '),
    shortLevel(workshop),
    fr.labels.registration[registration.kind],
    shortPrice(workshop.price),
  ])
  return `${DOT}${told}`
}

/** «grands débutants · 1 h 30 · gratuit», for a card of the catalogue. */
export function sheetLine(workshop: Workshop): string {
  return parts([shortLevel(workshop), fr.duration(workshop.durationMinutes), shortPrice(workshop.price)])
}

function parts(all: readonly string[]): string {
  return all
    .filter((part) => part !== '')
    .map((part) => (part.length <= 24 ? part.replaceAll(' ', fr.NBSP) : part))
    .join(DOT)
}
