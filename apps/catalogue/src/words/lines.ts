import { fr } from '@escale/messages'
import type { Price, Session, Workshop } from '@escale/programme'

/** The amount alone: conditions are told on the sheet. */
function shortPrice(price: Price): string {
  if (price.kind === 'free-under-condition') return 'gratuit sous condition'
  return price.kind === 'free' ? 'gratuit' : fr.amount(price.cents)
}

/** «débutants», «jamais touché un ordinateur»: what fits a line. */
export function shortLevel({ level }: Pick<Workshop, 'level'>): string {
  return level === 'never-touched' ? 'grands débutants' : fr.labels.levels[level]
}

/** «Médiathèque du Port, Port-Louis · débutants · sans inscription · gratuit»; no part breaks at its dot. */
export function practicalLine(session: Session): string {
  const { workshop, place, audiences, registration, cycle } = session
  return parts([
    fr.placeAndTown(place),
    cycle ? `séance ${cycle.number}/${cycle.cycle.length}` : '',
    audiences.length === 0
      ? 'tout public'
      : audiences.map(({ name }) => name.toLocaleLowerCase('fr')).join(', '),
    shortLevel(workshop),
    fr.labels.registration[registration.kind],
    shortPrice(workshop.price),
  ])
}

/** «grands débutants · 1 h 30 · gratuit», for a card of the catalogue. */
export function sheetLine(workshop: Workshop): string {
  return parts([shortLevel(workshop), fr.duration(workshop.durationMinutes), shortPrice(workshop.price)])
}

function parts(all: readonly string[]): string {
  return all.filter((part) => part !== '').join(`${fr.NBSP}· `)
}
