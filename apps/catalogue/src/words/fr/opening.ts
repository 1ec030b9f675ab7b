import { fr } from '@escale/messages'
import type { CivilDate, Closure, PlaceKind } from '@escale/programme'
import type { NextOpening, Openness } from '../../listing/opening.ts'

/** What a passer-by reads on the door: a word, then the rest. */
export interface DoorSign {
  readonly word: string
  readonly rest: string
}

/** «Ouvert, jusqu’à 18 h 30», «Fermé, ouvre demain à 10 h»; of a stop, when the bus comes. */
export function doorSign(openness: Openness, today: CivilDate, kind: PlaceKind): DoorSign {
  if (kind === 'bus-stop' && openness.kind === 'open') {
    return { word: 'Le bus est là', rest: `jusqu’à ${fr.hour(openness.until)}` }
  }
  if (kind === 'bus-stop' && openness.kind === 'closed' && openness.next) {
    return { word: 'Le bus', rest: nextIn(openness.next, today) }
  }
  switch (openness.kind) {
    case 'open':
      return { word: 'Ouvert', rest: `jusqu’à ${fr.hour(openness.until)}` }
    case 'perhaps-open': {
      const { opens, closes, note } = openness.opening
      return {
        word: 'À vérifier',
        rest: `ouvert de ${fr.hour(opens)} à ${fr.hour(closes)}, mais ${note} seulement`,
      }
    }
    case 'closed':
      return { word: 'Fermé', rest: reopening(openness.next, today) }
    case 'closure':
      return {
        word: 'Fermé',
        rest: [closureReason(openness.closure), fr.capitalise(reopening(openness.next, today))]
          .filter((part) => part !== '')
          .join('. '),
      }
    case 'public-holiday':
      return {
        word: 'Jour férié',
        rest: `${openness.name.toLocaleLowerCase('fr').replace(/^noël/, 'Noël')}. Appelez avant de venir`,
      }
  }
}

/** «Inventaire, du 8 au 10 décembre 2026». */
export function closureInWords({ reason, from, to }: Closure): string {
  const days = fr.dateRange(from, to)
  return reason === '' ? fr.capitalise(days) : `${fr.capitalise(days)}${fr.NBSP}: ${reason}`
}

function closureReason({ reason }: Closure): string {
  return reason === ''
    ? 'fermeture exceptionnelle'
    : reason.charAt(0).toLocaleLowerCase('fr') + reason.slice(1)
}

function reopening(next: NextOpening | null, today: CivilDate): string {
  return next === null ? '' : `ouvre ${nextIn(next, today)}`
}

/** «demain à 10 h», «mardi 24 novembre à 14 h (semaines paires)». */
function nextIn({ date, opening }: NextOpening, today: CivilDate): string {
  const near = fr.relativeDay(date, today)
  const day = ['aujourd’hui', 'demain'].includes(near) ? near : fr.longDate(date)
  const weeks = opening.note === '' ? '' : ` (${opening.note})`
  return `${day} à ${fr.hour(opening.opens)}${weeks}`
}
