import { civilDate, civilTime } from '@escale/programme'
import type { Rhythm, Schedule } from '@escale/scheduling'
import { describe, expect, it } from 'vitest'
import { readRule } from './read.ts'
import { sayRule } from './say.ts'

const today = civilDate('2026-11-22')
const base: Schedule = {
  rhythm: {
    kind: 'weekly',
    interval: 1,
    weekdays: [6],
    from: today,
    end: { kind: 'until', date: civilDate('2027-01-31') },
  },
  times: [{ kind: 'session', startTime: civilTime('10:00'), endTime: civilTime('12:00') }],
  policies: { schoolHolidays: 'ignore', publicHolidays: 'skip', closures: 'skip' },
}
const read = (typed: string) => readRule(typed, base, today)
const said = (typed: string) => sayRule(read(typed).schedule, 'B').replaceAll('\u00a0', ' ')

describe('a typed rule', () => {
  it.each([
    [
      'chaque samedi 10 h–12 h, du 9 janvier au 3 avril, hors vacances scolaires zone B',
      'Chaque samedi de 10 h à 12 h, du 9 janvier au 3 avril 2027, hors vacances scolaires (zone B).',
    ],
    [
      'Tous les mardis et jeudis de 14h à 16h30 du 5 au 28 janvier 2027',
      'Chaque mardi et jeudi de 14 h à 16 h 30, du 5 au 28 janvier 2027.',
    ],
    [
      'un samedi sur deux, 10h-12h, de janvier à mars, sauf pendant les vacances',
      'Un samedi sur deux de 10 h à 12 h, du 1er janvier au 31 mars 2027, hors vacances scolaires (zone B).',
    ],
    [
      'toutes les deux semaines le mercredi et le vendredi à partir du 6/1/2027, 10 séances',
      'Une semaine sur deux, le mercredi et vendredi de 10 h à 12 h, 10 dates à partir du 6 janvier 2027.',
    ],
    [
      'le premier samedi du mois de 14:00 à 17:00 du 1er janvier au 30 juin',
      'Le 1er samedi du mois de 14 h à 17 h, du 1er janvier au 30 juin 2027.',
    ],
    [
      'le dernier vendredi de chaque mois jusqu’au 30 juin 2027',
      'Le dernier vendredi du mois de 10 h à 12 h, du 22 novembre 2026 au 30 juin 2027.',
    ],
    [
      'permanence le mercredi 14h-17h en créneaux de 30 minutes avec 5 minutes de pause',
      'Chaque mercredi de 14 h à 17 h en créneaux de 30 minutes avec 5 minutes de pause, du 22 novembre 2026 au 31 janvier 2027.',
    ],
    ['les 9, 16 et 23 janvier de 10h à midi', 'Les 9, 16 et 23 janvier 2027 de 10 h à 12 h.'],
    ['le samedi 12 décembre 14h-18h', 'Le samedi 12 décembre 2026 de 14 h à 18 h.'],
    [
      'du lundi au vendredi pendant les vacances, du 19 décembre au 3 janvier, 9h-11h et 14h-16h',
      'Chaque lundi, mardi, mercredi, jeudi et vendredi des vacances scolaires de 9 h à 11 h et de 14 h à 16 h, du 19 décembre 2026 au 3 janvier 2027.',
    ],
    [
      'le dimanche même les jours fériés et même les jours de fermeture',
      'Chaque dimanche de 10 h à 12 h, du 22 novembre 2026 au 31 janvier 2027, même les jours fériés, même les jours de fermeture.',
    ],
    ['de 9h à 11h', 'Chaque samedi de 9 h à 11 h, du 22 novembre 2026 au 31 janvier 2027.'],
  ])('«%s» is understood', (typed, sentence) => {
    expect(said(typed)).toBe(sentence)
  })

  it('says which words it did not understand', () => {
    expect(read('chaque samedi 10h-12h sauf quand il pleut').unread).toEqual(['sauf', 'quand', 'il', 'pleut'])
    expect(read('chaque samedi de 10 h à 12 h, du 9 janvier au 3 avril').unread).toEqual([])
  })

  it('leaves everything as it was when it says nothing', () => {
    expect(read('').schedule).toEqual(base)
  })
})

describe('what is said', () => {
  const rhythms: readonly Rhythm[] = [
    { kind: 'once', date: civilDate('2027-02-06') },
    { kind: 'dates', dates: [civilDate('2027-01-09'), civilDate('2027-01-16'), civilDate('2027-02-01')] },
    {
      ...base.rhythm,
      kind: 'weekly',
      interval: 3,
      weekdays: [2],
      from: today,
      end: { kind: 'count', count: 6 },
    },
    {
      kind: 'monthly',
      interval: 2,
      nth: -1,
      weekday: 5,
      from: civilDate('2027-01-01'),
      end: { kind: 'until', date: civilDate('2027-12-31') },
    },
    {
      kind: 'school-holidays',
      weekdays: [3, 4],
      from: civilDate('2027-01-01'),
      end: { kind: 'until', date: civilDate('2027-12-31') },
    },
  ]
  it.each(rhythms)('is understood again: $kind', (rhythm) => {
    const schedule = { ...base, rhythm }
    expect(read(sayRule(schedule, 'B'))).toEqual({ schedule, unread: [] })
  })
})
