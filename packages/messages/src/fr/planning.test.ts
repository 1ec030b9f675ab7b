import { type Clash, civilDate, id } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { clashGrades, clashSentence, skipReason, unknownDays } from './planning.ts'

/** No-break spaces shown as `_`, so that a table can be read. */
const seen = (text: string) => text.replaceAll('\u00A0', '_')
const names = { mediator: () => 'Anne', place: (place: string) => `Lieu ${place}`, workshop: () => 'Photos' }
const [a, b] = [id<'session'>('a'), id<'session'>('b')]
const port = id<'place'>('port')

describe('a day left out', () => {
  it.each([
    [{ kind: 'school-holiday', name: 'Vacances de Noël' }, 'vacances scolaires_: Vacances de Noël'],
    [{ kind: 'outside-school-holidays' }, 'hors vacances scolaires'],
    [{ kind: 'school-holidays-unknown' }, 'vacances scolaires pas encore publiées'],
    [{ kind: 'public-holiday', name: 'Noël' }, 'jour férié_: Noël'],
    [{ kind: 'closure', name: 'Inventaire' }, 'fermeture_: Inventaire'],
  ] as const)('%o says %s', (reason, words) => {
    expect(seen(skipReason(reason))).toBe(words)
  })
})

describe('days that nobody knows', () => {
  const span = { from: civilDate('2028-05-01'), to: civilDate('2028-05-31') }

  it.each([
    [
      'school-holidays',
      'Les vacances scolaires ne sont pas connues du 1er au 31_mai 2028_: ces dates sont à vérifier quand le calendrier officiel paraîtra, ou à saisir dans «_Vacances scolaires_».',
    ],
    [
      'public-holidays',
      'Les jours fériés ne sont pas connus du 1er au 31_mai 2028_: ces dates sont à vérifier.',
    ],
  ] as const)('%s', (what, words) => {
    expect(seen(unknownDays({ what, ...span }))).toBe(words)
  })
})

describe('a clash', () => {
  const nearby = {
    kind: 'same-workshop-nearby',
    grade: 'note',
    sessionIds: [a, b],
    workshopId: id<'workshop'>('photos'),
    placeIds: [port, id<'place'>('etang')],
    date: civilDate('2026-12-12'),
  } as const
  const closed = {
    kind: 'closed',
    grade: 'error',
    sessionIds: [a],
    placeId: port,
    closureId: id<'closure'>('x'),
    reason: 'Travaux',
  } as const
  const room = { kind: 'same-room', grade: 'error', sessionIds: [a, b], placeId: port } as const

  const cases: readonly (readonly [Clash, string])[] = [
    [
      { kind: 'same-mediator', grade: 'error', sessionIds: [a, b], mediatorId: id('anne') },
      'Anne anime deux séances à la même heure.',
    ],
    [{ ...room, room: 'Jaune' }, 'La salle «_Jaune_» (Lieu port) accueille deux séances à la même heure.'],
    [{ ...room, room: ' ' }, 'Deux séances ont lieu à la même heure à «_Lieu port_»_: précisez les salles.'],
    [{ ...closed, network: true }, 'Tout le réseau est fermé ce jour-là_: Travaux.'],
    [{ ...closed, network: false }, '«_Lieu port_» est fermé ce jour-là_: Travaux.'],
    [
      { kind: 'outside-opening-hours', grade: 'warning', sessionIds: [a], placeId: port },
      'La séance dépasse les heures d’ouverture de «_Lieu port_».',
    ],
    [
      { ...nearby, kilometres: 7.4 },
      '«_Photos_» a lieu le samedi 12_décembre 2026 à «_Lieu port_» et à «_Lieu etang_», à 7_km.',
    ],
    [
      { ...nearby, kilometres: 0.2 },
      '«_Photos_» a lieu le samedi 12_décembre 2026 à «_Lieu port_» et à «_Lieu etang_», à moins d’1_km.',
    ],
    [
      { ...nearby, kilometres: null },
      '«_Photos_» a lieu le samedi 12_décembre 2026 à «_Lieu port_» et à «_Lieu etang_».',
    ],
  ]

  it.each(cases)('%o', (clash, words) => {
    expect(seen(clashSentence(clash, names))).toBe(words)
  })

  it('is graded in words', () => {
    expect(clashGrades).toEqual({ error: 'à corriger', warning: 'à vérifier', note: 'bon à savoir' })
  })
})
