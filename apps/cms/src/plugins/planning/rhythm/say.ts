import { fr } from '@escale/messages'
import type { CivilDate, SchoolZone, Weekday } from '@escale/programme'
import type { End, Rhythm, Schedule, TimeOfDay } from '@escale/scheduling'

/**
 * A rule as people say it: «Chaque samedi de 10 h à 12 h, du 9 janvier au 3 avril 2027, hors vacances scolaires (zone B).»
 * Public holidays and closures are left out unless it says otherwise. `readRule` understands what this writes.
 */
export function sayRule({ rhythm, times, policies }: Schedule, zone: SchoolZone): string {
  const inZone = /^[ABC]$/.test(zone) ? ` (zone${fr.NBSP}${zone})` : ` (${zone})`
  const parts = [`${days(rhythm)} ${fr.list(times.map(hours))}`.trim(), period(rhythm)]
  if (policies.schoolHolidays === 'skip') parts.push(`hors vacances scolaires${inZone}`)
  if (policies.schoolHolidays === 'only') parts.push(`pendant les vacances scolaires${inZone}`)
  if (policies.publicHolidays === 'keep') parts.push('même les jours fériés')
  if (policies.closures === 'keep') parts.push('même les jours de fermeture')
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

function days(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case 'once':
      return `Le ${fr.fullDate(rhythm.date)}`
    case 'dates':
      return `Les ${listed([...new Set(rhythm.dates)].sort())}`
    case 'weekly':
      return weekly(rhythm.interval, rhythm.weekdays)
    case 'monthly': {
      const nth = rhythm.nth === -1 ? 'dernier' : rhythm.nth === 1 ? '1er' : `${rhythm.nth}e`
      const months = rhythm.interval > 1 ? `, tous les ${rhythm.interval} mois,` : ' du mois'
      return `Le ${nth} ${fr.WEEKDAYS[rhythm.weekday]}${months}`
    }
    case 'school-holidays':
      return `${weekly(1, rhythm.weekdays)} des vacances scolaires`
  }
}

function weekly(interval: number, weekdays: readonly Weekday[]): string {
  const names = [...weekdays].sort().map((weekday) => fr.WEEKDAYS[weekday])
  if (names.length === 0) return 'Aucun jour'
  if (interval === 1) return names.length === 7 ? 'Chaque jour' : `Chaque ${fr.list(names)}`
  if (interval === 2 && names.length === 1) return `Un ${names[0]} sur deux`
  const weeks = interval === 2 ? 'Une semaine sur deux' : `Toutes les ${interval} semaines`
  return `${weeks}, le ${fr.list(names)}`
}

/** «9, 16 et 23 janvier 2027, 6 février 2027». */
function listed(dates: readonly CivilDate[]): string {
  const months = [...new Set(dates.map(fr.monthAndYear))]
  const daysOf = (month: string) => dates.filter((date) => fr.monthAndYear(date) === month).map(fr.dayOfMonth)
  return fr.list(months.map((month) => `${fr.list(daysOf(month))} ${month}`))
}

function hours(time: TimeOfDay): string {
  const span = `de ${fr.hour(time.startTime)} à ${fr.hour(time.endTime)}`
  if (time.kind === 'session') return span
  const pause = time.breakMinutes > 0 ? ` avec ${time.breakMinutes} minutes de pause` : ''
  return `${span} en créneaux de ${time.minutes} minutes${pause}`
}

function period(rhythm: Rhythm): string {
  if (rhythm.kind === 'once' || rhythm.kind === 'dates') return ''
  const { from, end }: { readonly from: CivilDate; readonly end: End } = rhythm
  if (end.kind === 'until') return fr.dateRange(from, end.date)
  return `${end.count} dates à partir du ${fr.dayAndMonth(from)} ${from.slice(0, 4)}`
}
