import * as en from '@escale/messages/en'
import type { Session, Workshop } from '@escale/programme'
import { DOT, dotted } from '../dots.ts'

/** What fits a line. */
export function shortLevel({ level }: Pick<Workshop, 'level'>): string {
  return level === 'never-touched' ? 'first steps' : en.labels.levels[level]
}

/** “ · beginners · no booking · free”, after the place. */
export function practicalLine(session: Session): string {
  const { workshop, audiences, registration, cycle } = session
  const told = dotted([
    cycle ? en.lines.partOf(cycle.number, cycle.cycle.length) : '',
    audiences.length === 0
      ? 'everyone'
      : audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', '),
    shortLevel(workshop),
    en.labels.registration[registration.kind],
    en.lines.shortPrice(workshop.price),
  ])
  return `${DOT}${told}`
}

/** “first steps · 1 h 30 min · free”, for a card of the catalogue. */
export function sheetLine(workshop: Workshop): string {
  return dotted([
    shortLevel(workshop),
    en.duration(workshop.durationMinutes),
    en.lines.shortPrice(workshop.price),
  ])
}
