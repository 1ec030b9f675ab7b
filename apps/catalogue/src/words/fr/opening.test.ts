import { civilDate, civilTime } from '@escale/programme'
import { aClosure } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import type { Openness } from '../../listing/opening.ts'
import { closureInWords, doorSign } from './opening.ts'

const today = civilDate('2026-11-22')
const opening = { weekday: 2, opens: civilTime('10:00'), closes: civilTime('18:30'), note: '' } as const
const next = { date: civilDate('2026-11-24'), opening }
const said = (openness: Openness, kind: 'library' | 'bus-stop' = 'library') => {
  const { word, rest } = doorSign(openness, today, kind)
  return `${word}, ${rest}`.replaceAll('\u00A0', ' ')
}

describe('a door', () => {
  it.each<[Openness, string]>([
    [{ kind: 'open', until: civilTime('18:30') }, 'Ouvert, jusqu’à 18 h 30'],
    [{ kind: 'closed', next }, 'Fermé, ouvre mardi 24 novembre à 10 h'],
    [{ kind: 'closed', next: { ...next, date: civilDate('2026-11-23') } }, 'Fermé, ouvre demain à 10 h'],
    [
      { kind: 'perhaps-open', opening: { ...opening, note: 'semaines paires' } },
      'À vérifier, ouvert de 10 h à 18 h 30, mais semaines paires seulement',
    ],
    [{ kind: 'public-holiday', name: 'Noël' }, 'Jour férié, Noël. Appelez avant de venir'],
    [
      { kind: 'closure', closure: aClosure('Inventaire', '2026-11-21', '2026-11-23'), next },
      'Fermé, inventaire. Ouvre mardi 24 novembre à 10 h',
    ],
  ])('%o is said', (openness, words) => expect(said(openness)).toBe(words))

  it('of a stop says when the bus comes', () => {
    expect(said({ kind: 'closed', next }, 'bus-stop')).toBe('Le bus, mardi 24 novembre à 10 h')
    expect(said({ kind: 'open', until: civilTime('12:00') }, 'bus-stop')).toBe('Le bus est là, jusqu’à 12 h')
  })

  it('announces what it will be closed for', () => {
    expect(closureInWords(aClosure('Inventaire', '2026-12-08', '2026-12-10')).replaceAll('\u00A0', ' ')).toBe(
      'Du 8 au 10 décembre 2026 : Inventaire',
    )
  })
})
