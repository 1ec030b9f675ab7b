import type { OpeningHours, Weekday } from '@escale/programme'

const DAYS: Readonly<Record<Weekday, string>> = {
  1: 'Mo',
  2: 'Tu',
  3: 'We',
  4: 'Th',
  5: 'Fr',
  6: 'Sa',
  7: 'Su',
}
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * Openings as OpenStreetMap writes them: `Tu,Th 10:00-12:30,14:00-18:30; Fr 16:30-18:30 "semaines paires"`. Days that open
 * alike go together; an opening that holds some weeks only is a rule of its own, its condition a comment.
 */
export function osmOpeningHours(hours: readonly OpeningHours[]): string {
  const usual = hours.filter(({ note }) => note === '')
  const spans = new Map<string, Weekday[]>()
  for (const weekday of WEEK) {
    const own = usual
      .filter((opening) => opening.weekday === weekday)
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .sort()
      .join(',')
    if (own !== '') spans.set(own, [...(spans.get(own) ?? []), weekday])
  }
  const rules = [...spans].map(([span, days]) => `${days.map((day) => DAYS[day]).join(',')} ${span}`)
  const conditional = hours
    .filter(({ note }) => note !== '')
    .map(
      ({ weekday, opens, closes, note }) =>
        `${DAYS[weekday]} ${opens}-${closes} "${note.replaceAll('"', '’')}"`,
    )
  return [...rules, ...conditional].join('; ')
}
