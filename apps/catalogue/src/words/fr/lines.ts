import { fr } from '@escale/messages'
import type { Session, Workshop } from '@escale/programme'
import { DOT, dotted } from '../dots.ts'

/** «débutants», «jamais touché un ordinateur»: what fits a line. */
export function shortLevel({ level }: Pick<Workshop, 'level'>): string {
  return level === 'never-touched' ? 'grands débutants' : fr.labels.levels[level]
}

/** « · débutants · sans inscription · gratuit», after the place; no part leaves its dot alone at a line’s start. */
export function practicalLine(session: Session): string {
  const { workshop, audiences, registration, cycle } = session
  const told = dotted([
    cycle ? `séance ${cycle.number}/${cycle.cycle.length}` : '',
    audiences.length === 0
      ? 'tout public'
      : audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', '),
    shortLevel(workshop),
    fr.labels.registration[registration.kind],
    fr.lines.shortPrice(workshop.price),
  ])
  return `${DOT}${told}`
}

/** «grands débutants · 1 h 30 · gratuit», for a card of the catalogue. */
export function sheetLine(workshop: Workshop): string {
  return dotted([
    shortLevel(workshop),
    fr.duration(workshop.durationMinutes),
    fr.lines.shortPrice(workshop.price),
  ])
}
