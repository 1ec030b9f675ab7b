import {
  addDays,
  addMonths,
  type CivilDate,
  dateOf,
  type Programme,
  partsOf,
  startOfWeek,
} from '@escale/programme'

/** Days that an address may say by name, so that next month's issue is the same bookmark. */
export const RELATIVE_DAYS = [
  'aujourd-hui',
  'demain',
  'debut-semaine',
  'fin-semaine',
  'debut-semaine-prochaine',
  'fin-semaine-prochaine',
  'debut-mois',
  'fin-mois',
  'debut-mois-prochain',
  'fin-mois-prochain',
  'debut-trimestre',
  'fin-trimestre',
  'debut-trimestre-prochain',
  'fin-trimestre-prochain',
  'debut-vacances',
  'fin-vacances',
] as const
export type RelativeDay = (typeof RELATIVE_DAYS)[number]

/**
 * The day a name stands for. Weeks begin on Monday, quarters in January, April, July and October; the holidays are those under way or next in the network's zone, `null`
 * when none is known.
 */
export function dayNamed(name: RelativeDay, programme: Programme, today: CivilDate): CivilDate | null {
  const { year, month } = partsOf(today)
  const monday = startOfWeek(today)
  const first = dateOf(year, month, 1)
  const quarter = dateOf(year, month - ((month - 1) % 3), 1)
  switch (name) {
    case 'aujourd-hui':
      return today
    case 'demain':
      return addDays(today, 1)
    case 'debut-semaine':
      return monday
    case 'fin-semaine':
      return addDays(monday, 6)
    case 'debut-semaine-prochaine':
      return addDays(monday, 7)
    case 'fin-semaine-prochaine':
      return addDays(monday, 13)
    case 'debut-mois':
      return first
    case 'fin-mois':
      return addDays(addMonths(first, 1), -1)
    case 'debut-mois-prochain':
      return addMonths(first, 1)
    case 'fin-mois-prochain':
      return addDays(addMonths(first, 2), -1)
    case 'debut-trimestre':
      return quarter
    case 'fin-trimestre':
      return addDays(addMonths(quarter, 3), -1)
    case 'debut-trimestre-prochain':
      return addMonths(quarter, 3)
    case 'fin-trimestre-prochain':
      return addDays(addMonths(quarter, 6), -1)
    case 'debut-vacances':
      return nextHolidays(programme, today)?.from ?? null
    case 'fin-vacances':
      return nextHolidays(programme, today)?.to ?? null
  }
}

/** The same pairs with `du` and `au` as dates; a name that stands for no day yet stays, and is refused like any other. */
export function withDaysResolved(
  pairs: Iterable<readonly [key: string, value: string]>,
  programme: Programme,
  today: CivilDate,
): [key: string, value: string][] {
  return [...pairs].map(([key, value]) => {
    if (key !== 'du' && key !== 'au') return [key, value]
    const name = RELATIVE_DAYS.find((each) => each === value.trim())
    return [key, (name && dayNamed(name, programme, today)) ?? value]
  })
}

function nextHolidays({ network, schoolHolidays }: Programme, today: CivilDate) {
  return schoolHolidays.find(({ zone, to }) => zone === network.schoolZone && to >= today)
}
