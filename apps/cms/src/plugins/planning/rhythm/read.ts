import { addMonths, type CivilDate, civilDate, type Weekday } from '@escale/programme'
import type { End, Policies, Rhythm, Schedule } from '@escale/scheduling'
import { readDays, type Said, WEEKDAYS, weekdayNamed } from './read-days.ts'
import { readTimes } from './read-times.ts'
import { type Text, textOf } from './text.ts'

export interface Reading {
  readonly schedule: Schedule
  /** Words that were not understood, as they were folded. */
  readonly unread: readonly string[]
}

const WORD = `(?:${WEEKDAYS.join('|')})s?`
const NUMBERS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, '15 jours': 2, quinze: 2 }
const NTH: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | -1>> = {
  '1er': 1,
  premier: 1,
  '2e': 2,
  deuxieme: 2,
  second: 2,
  '3e': 3,
  troisieme: 3,
  '4e': 4,
  quatrieme: 4,
  '5e': 5,
  cinquieme: 5,
  dernier: -1,
}

/**
 * A rule out of what someone typed: «tous les samedis 10h-12h du 9 janvier au 3 avril hors vacances». What the sentence
 * does not say stays as it is in `base`.
 */
export function readRule(typed: string, base: Schedule, today: CivilDate): Reading {
  const text = textOf(typed)
  const policies = readPolicies(text, base.policies)
  const times = readTimes(text)
  const count = text.take(/(\d{1,3}) (?:seances|dates|fois|ateliers|occurrences)/)
  const inHolidays = policies.schoolHolidays === 'only'
  const said = readDays(text, today)
  const rhythm = readRhythm(text, base.rhythm, said, count ? Number(count[1]) : null, inHolidays)
  return {
    schedule: {
      rhythm,
      times: times.length > 0 ? times : base.times,
      policies: rhythm.kind === 'school-holidays' ? { ...policies, schoolHolidays: 'ignore' } : policies,
    },
    unread: text.unread(),
  }
}

function readPolicies(text: Text, base: Policies): Policies {
  const zone = '(?: scolaires?)?(?: ?\\(?(?:zone )?[a-c]\\b\\)?)?'
  const works = text.take(/(?:meme|y compris)(?: pendant)?(?: les| aux)? jours feries/)
  const open = text.take(/(?:meme|y compris)(?: les)? (?:jours de fermetures?|fermetures)/)
  const off = text.take(/(?:hors|sauf|sans)(?: les)? jours feries(?: et (?:les )?fermetures)?/)
  const all = text.take(new RegExp(`(?:meme|y compris)(?: pendant)?(?: les)? vacances${zone}|toute l'annee`))
  const out = text.take(
    new RegExp(
      `(?:hors|sauf|sans|en dehors)(?: pendant)?(?: les| des| de)?(?: periodes? de)? ?vacances${zone}`,
    ),
  )
  const only = text.take(new RegExp(`(?:pendant|durant|des)(?: toutes)?(?: les)? ?vacances${zone}`))
  return {
    schoolHolidays: out ? 'skip' : only ? 'only' : all ? 'ignore' : base.schoolHolidays,
    publicHolidays: works ? 'keep' : off ? 'skip' : base.publicHolidays,
    closures: open ? 'keep' : off ? 'skip' : base.closures,
  }
}

function readRhythm(text: Text, base: Rhythm, said: Said, count: number | null, inHolidays: boolean): Rhythm {
  const [day, ...others] = said.days
  if (day !== undefined) {
    text.take(new RegExp(`(?:les?|chaque|tous les) ${WORD}`))
    return others.length === 0 ? { kind: 'once', date: day } : { kind: 'dates', dates: said.days }
  }
  const { from, end } = period(base, said, count)
  const nth = text.take(new RegExp(`(${Object.keys(NTH).join('|')}) (${WORD})`))
  const weekday = weekdayNamed(nth?.[2] ?? '')
  const position = NTH[nth?.[1] ?? '']
  if (weekday !== null && position !== undefined) {
    const months = text.take(/tous les (\d|deux|trois) mois/)
    text.take(/(?:du|de chaque|par|chaque|tous les) mois/)
    return { kind: 'monthly', interval: numberOf(months?.[1]) ?? 1, nth: position, weekday, from, end }
  }
  const interval = readInterval(text)
  const weekdays = readWeekdays(text)
  const known = 'weekdays' in base ? base.weekdays : []
  if (inHolidays && (base.kind === 'school-holidays' || interval === null) && end.kind === 'until')
    return { kind: 'school-holidays', weekdays: weekdays.length > 0 ? weekdays : known, from, end }
  if (weekdays.length === 0 && interval === null) return withPeriod(base, from, end)
  return {
    kind: 'weekly',
    interval: interval ?? 1,
    weekdays: weekdays.length > 0 ? weekdays : known,
    from,
    end,
  }
}

/** «un samedi sur deux» leaves its day to be read. */
function readInterval(text: Text): number | null {
  const weeks = text.take(/toutes les (\d|deux|trois|quatre|quinze) semaines?|tous les (15|quinze) jours/)
  if (weeks) return weeks[2] === undefined ? numberOf(weeks[1]) : 2
  const week = text.take(/une semaine sur (\d|deux|trois|quatre)/)
  if (week) return numberOf(week[1])
  return numberOf(text.take(/\bsur (deux|trois|quatre|[234])\b/)?.[1])
}

function numberOf(word: string | undefined): number | null {
  return word === undefined ? null : (NUMBERS[word] ?? Number(word))
}

function readWeekdays(text: Text): readonly Weekday[] {
  if (text.take(/chaque jour|tous les jours/)) return [1, 2, 3, 4, 5, 6, 7]
  const run = text.take(new RegExp(`du (${WORD}) au (${WORD})`))
  const [first, last] = [weekdayNamed(run?.[1] ?? ''), weekdayNamed(run?.[2] ?? '')]
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  if (first !== null && last !== null) return weekdays.filter((day) => first <= day && day <= last)
  const named = text.takeAll(new RegExp(`\\b(${WORD})\\b`)).map(([, word = '']) => weekdayNamed(word))
  return weekdays.filter((day) => named.includes(day))
}

function period(base: Rhythm, { from, to }: Said, count: number | null) {
  const known = 'from' in base ? base : null
  const start = from ?? known?.from ?? firstOf(base)
  const end: End = to
    ? { kind: 'until', date: to }
    : count !== null
      ? { kind: 'count', count }
      : (known?.end ?? { kind: 'until', date: addMonths(start, 3) })
  return { from: start, end }
}

function firstOf(base: Rhythm): CivilDate {
  return base.kind === 'once' ? base.date : 'from' in base ? base.from : (base.dates[0] ?? NEVER)
}

const NEVER = civilDate('2000-01-01')

function withPeriod(base: Rhythm, from: CivilDate, end: End): Rhythm {
  if (base.kind === 'weekly' || base.kind === 'monthly') return { ...base, from, end }
  if (base.kind === 'school-holidays' && end.kind === 'until') return { ...base, from, end }
  return base
}
