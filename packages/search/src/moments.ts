import {
  addDays,
  addMonths,
  type CivilDate,
  fold,
  type Programme,
  parseCivilDate,
  partsOf,
  startOfMonth,
  weekdayOf,
} from '@escale/programme'

/** Days that a question names, and its other words. */
export interface Moment {
  readonly window: { readonly from: CivilDate; readonly to: CivilDate } | null
  readonly rest: string
}

type Way = readonly [RegExp, (match: RegExpMatchArray, asked: Asked) => Moment['window']]

interface Asked {
  readonly today: CivilDate
  readonly programme: Programme
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const MONTH = `(${MONTHS.join('|')})`

const day = (date: CivilDate) => ({ from: date, to: date })

/** The first that fits is taken; each looks at folded words between single blanks. */
const WAYS: readonly Way[] = [
  [/\b(?:apres demain)\b/, (_, { today }) => day(addDays(today, 2))],
  [/\bdemain\b/, (_, { today }) => day(addDays(today, 1))],
  [/\b(?:aujourd hui|ce soir|cet apres midi|ce matin)\b/, (_, { today }) => day(today)],
  [/\b(?:ce )?week ?end\b/, (_, { today }) => weekend(today)],
  [/\bcette semaine\b/, (_, { today }) => ({ from: today, to: addDays(today, 6) })],
  [/\bce mois(?: ci)?\b/, (_, { today }) => ({ from: today, to: endOfMonth(today) })],
  [/\bvacances (?:de |d |de la )?(noel|hiver|printemps|ete|toussaint)\b/, holiday],
  [
    new RegExp(`\\b(?:le |${DAYS.join(' |')} )*(\\d{1,2}|1er) ${MONTH}(?: (20\\d\\d))?\\b`),
    ([, number = '', month = '', year], { today }) => dateNamed(number.replace('er', ''), month, year, today),
  ],
  [
    new RegExp(`\\b(?:en |au mois de |au mois d )?${MONTH}\\b`),
    ([, month = ''], { today }) => monthNamed(month, today),
  ],
  [
    new RegExp(`\\b(?:le |ce |du )?(${DAYS.join('|')})\\b`),
    ([, name = ''], { today }) => day(addDays(today, (DAYS.indexOf(name) + 1 - weekdayOf(today) + 7) % 7)),
  ],
]

/**
 * Takes the days out of a question: «photos demain», «jeux 12 décembre», «en janvier», «vacances de Noël», «samedi» (the next
 * one). What is past is of next year.
 */
export function momentIn(question: string, programme: Programme, today: CivilDate): Moment {
  const words = fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [pattern, windowOf] of WAYS) {
    const match = pattern.exec(words)
    const window = match && windowOf(match, { today, programme })
    if (match && window) return { window, rest: words.replace(match[0], ' ').trim() }
  }
  return { window: null, rest: question }
}

function weekend(today: CivilDate) {
  const sunday = addDays(today, 7 - weekdayOf(today))
  const saturday = addDays(sunday, -1)
  return { from: saturday < today ? today : saturday, to: sunday }
}

function endOfMonth(date: CivilDate): CivilDate {
  return addDays(addMonths(startOfMonth(date), 1), -1)
}

function monthNamed(name: string, today: CivilDate) {
  const month = MONTHS.indexOf(name) + 1
  const { year, month: present } = partsOf(today)
  const first = parseCivilDate(`${month < present ? year + 1 : year}-${String(month).padStart(2, '0')}-01`)
  if (first === null) return null
  return { from: first < today ? today : first, to: endOfMonth(first) }
}

function dateNamed(number: string, name: string, year: string | undefined, today: CivilDate) {
  const ending = `${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`
  const { year: present } = partsOf(today)
  if (year !== undefined) return oneDay(parseCivilDate(`${year}-${ending}`))
  const thisYear = parseCivilDate(`${present}-${ending}`)
  return oneDay(
    thisYear !== null && thisYear >= today ? thisYear : parseCivilDate(`${present + 1}-${ending}`),
  )
}

const oneDay = (date: CivilDate | null) => (date === null ? null : day(date))

function holiday([, season = '']: RegExpMatchArray, { programme, today }: Asked) {
  const { network, schoolHolidays } = programme
  const next = schoolHolidays.find(
    ({ zone, to, name }) =>
      zone === network.schoolZone &&
      to >= today &&
      fold(name)
        .replace(/[^a-z]+/g, ' ')
        .includes(season),
  )
  return next ? { from: next.from > today ? next.from : today, to: next.to } : null
}
