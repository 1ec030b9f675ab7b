import * as en from '@escale/messages/en'
import type { CivilDate, Closure, PlaceKind } from '@escale/programme'
import type { NextOpening, Openness } from '../../listing/opening.ts'
import type { DoorSign } from '../fr/opening.ts'

/** “Open, until 18:30”, “Closed, opens tomorrow at 10:00”; of a stop, when the bus comes. */
export function doorSign(openness: Openness, today: CivilDate, kind: PlaceKind): DoorSign {
  if (kind === 'bus-stop' && openness.kind === 'open') {
    return { word: 'The bus is here', rest: `until ${en.hour(openness.until)}` }
  }
  if (kind === 'bus-stop' && openness.kind === 'closed' && openness.next) {
    return { word: 'The bus', rest: nextIn(openness.next, today) }
  }
  switch (openness.kind) {
    case 'open':
      return { word: 'Open', rest: `until ${en.hour(openness.until)}` }
    case 'perhaps-open': {
      const { opens, closes, note } = openness.opening
      return { word: 'To be checked', rest: `open ${en.fromTo(opens, closes)}, but only ${note}` }
    }
    case 'closed':
      return { word: 'Closed', rest: reopening(openness.next, today) }
    case 'closure':
      return {
        word: 'Closed',
        rest: [openness.closure.reason || 'exceptionally', en.capitalise(reopening(openness.next, today))]
          .filter((part) => part !== '')
          .join('. '),
      }
    case 'public-holiday':
      return { word: 'Public holiday', rest: `${openness.name}. Call before you come` }
  }
}

/** “From 8 to 10 December 2026: Inventaire”. */
export function closureInWords({ reason, from, to }: Closure): string {
  const days = en.capitalise(en.dateRange(from, to))
  return reason === '' ? days : `${days}: ${reason}`
}

function reopening(next: NextOpening | null, today: CivilDate): string {
  return next === null ? '' : `opens ${nextIn(next, today)}`
}

/** “tomorrow at 10:00”, “Tuesday 24 November at 14:00 (semaines paires)”. */
function nextIn({ date, opening }: NextOpening, today: CivilDate): string {
  const near = en.relativeDay(date, today)
  const day = ['today', 'tomorrow'].includes(near) ? near : en.longDate(date)
  const weeks = opening.note === '' ? '' : ` (${opening.note})`
  return `${day} at ${en.hour(opening.opens)}${weeks}`
}
