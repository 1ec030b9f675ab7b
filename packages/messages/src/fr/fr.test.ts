import { civilDate, civilTime, EVERYTHING, id, parseProgrammeQuery, type Session } from '@escale/programme'
import { aPlace, aProgramme, aSession } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import * as fr from './index.ts'

/** No-break spaces shown as `_`, so that a table can be read. */
const seen = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '_')

describe('dates and hours', () => {
  it.each([
    ['2026-12-01', 'mardi 1er_décembre 2026'],
    ['2026-12-12', 'samedi 12_décembre 2026'],
    ['2027-08-15', 'dimanche 15_août 2027'],
  ])('%s is %s', (date, words) => {
    expect(seen(fr.fullDate(civilDate(date)))).toBe(words)
  })

  it.each([
    ['2026-12-12', '2026-12-12', 'le samedi 12_décembre 2026'],
    ['2026-12-01', '2026-12-31', 'du 1er au 31_décembre 2026'],
    ['2026-11-28', '2026-12-04', 'du 28_novembre au 4_décembre 2026'],
    ['2026-12-19', '2027-01-03', 'du 19_décembre 2026 au 3_janvier 2027'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(seen(fr.dateRange(civilDate(from), civilDate(to)))).toBe(words)
  })

  it.each([
    ['2026-11-22', 'aujourd’hui'],
    ['2026-11-23', 'demain'],
    ['2026-11-24', 'après-demain'],
    ['2026-11-21', 'hier'],
    ['2026-11-27', 'dans 5_jours'],
    ['2026-12-13', 'dans 3_semaines'],
    ['2026-11-01', 'il y a 3_semaines'],
    ['2027-03-01', ''],
  ])('%s is said %j on 22 November', (date, words) => {
    expect(seen(fr.relativeDay(civilDate(date), civilDate('2026-11-22')))).toBe(words)
  })

  it.each([
    ['2027-01-01', '2027-03-31', 'janvier – mars 2027'],
    ['2027-02-01', '2027-02-28', 'février 2027'],
    ['2026-12-01', '2027-02-28', 'décembre 2026 – février 2027'],
    ['2026-12-01', '2026-12-30', ''],
    ['2026-12-02', '2026-12-31', ''],
  ])('%s to %s as whole months is %j', (from, to, words) => {
    expect(seen(fr.wholeMonths(civilDate(from), civilDate(to)))).toBe(words)
  })

  it('says the dates of one weekday together, month by month', () => {
    const [first, ...others] = ['2027-01-05', '2027-01-12', '2027-02-02'].map(civilDate)
    if (first === undefined) throw new Error('No date.')
    expect(seen(fr.datesOfWeekday([first, ...others]))).toBe('mardis 5 et 12_janvier, 2_février')
    expect(seen(fr.datesOfWeekday([first]))).toBe('mardi 5_janvier')
  })

  it('never breaks an hour', () => {
    expect(seen(fr.hours(civilTime('10:00'), civilTime('16:30')))).toBe('10_h_– 16_h_30')
    expect(seen(fr.fromTo(civilTime('09:05'), civilTime('12:00')))).toBe('de 9_h_05 à 12_h')
    expect([30, 90, 180].map((minutes) => seen(fr.duration(minutes)))).toEqual(['30_min', '1_h_30', '3_h'])
  })
})

describe('practical words', () => {
  it.each([
    [{ kind: 'free' }, 'gratuit'],
    [
      { kind: 'free-under-condition', condition: 'sur présentation de la carte' },
      'gratuit (sur présentation de la carte)',
    ],
    [{ kind: 'unstated', note: '' }, 'tarif à demander'],
    [{ kind: 'paid', cents: 500, note: '' }, '5_€'],
    [{ kind: 'paid', cents: 1250, note: 'par famille' }, '12,50_€ (par famille)'],
  ] as const)('the price %o is %s', (price, words) => {
    expect(seen(fr.price(price))).toBe(words)
  })

  it.each([
    [8, 12, 'de 8 à 12_ans'],
    [12, null, 'dès 12_ans'],
    [null, 6, 'jusqu’à 6_ans'],
    [null, null, ''],
    [0, null, ''],
  ])('ages %s to %s are %j', (from, to, words) => {
    expect(seen(fr.ages(from, to))).toBe(words)
  })

  it('say how to sign up, and from when', () => {
    const ways = { onSite: true, phone: '02.61.91.00.42', mail: '', link: '' }
    const registration = { kind: 'required', opensOn: civilDate('2026-12-01'), ways } as const
    expect(seen(fr.howToSignUp(registration))).toBe(
      'sur inscription, à partir du 1er_décembre_: par téléphone au 02_61_91_00_42 ou sur place',
    )
    expect(fr.howToSignUp(registration, civilDate('2026-12-02'))).not.toContain('à partir du')
    expect(fr.howToSignUp({ kind: 'none' })).toBe('sans inscription')
  })

  it.each([
    ['+33 2 61 91 00 42', '02_61_91_00_42'],
    ['3646', '3646'],
  ])('the phone %s is written %s', (given, written) => {
    expect(seen(fr.spacedPhone(given))).toBe(written)
  })

  it('do not say the town twice', () => {
    expect(fr.placeAndTown(aPlace('Médiathèque du Port'))).toBe('Médiathèque du Port, Port-Louis')
    expect(fr.placeAndTown(aPlace('Médiathèque de Port-Louis'))).toBe('Médiathèque de Port-Louis')
    expect(fr.placeAndTown(aPlace('En ligne', { kind: 'online' }))).toBe('En ligne')
  })

  it('agree', () => {
    expect([0, 1, 2, 1200].map((count) => seen(fr.plural(count, 'séance', 'séances')))).toEqual([
      '0_séance',
      '1_séance',
      '2_séances',
      '1_200_séances',
    ])
    expect([fr.of('atelier'), fr.of('médiathèque')]).toEqual(['d’atelier', 'de médiathèque'])
  })
})

describe('what became of a session', () => {
  const one = (given: Parameters<typeof aSession>[1]): Session => {
    const next = aSession('2026-12-19 15:00-16:30', { id: id('next') })
    const programme = aProgramme({
      places: [
        aPlace('Médiathèque du Port', { id: id('port') }),
        aPlace('Salle des fêtes', { id: id('salle') }),
      ],
      sessions: [aSession('2026-12-12 10:00-12:00', { id: id('it'), ...given }), next],
    })
    const session = programme.sessionById.get(id('it'))
    if (!session) throw new Error('no session')
    return session
  }

  it.each([
    [{}, '', '', ''],
    [{ seatsLeft: 6 }, '6_places', '', ''],
    [{ seatsLeft: 0 }, 'complet', '', ''],
    [{ publicNote: 'Entrée par la cour' }, '', '', 'Entrée par la cour.'],
    [{ state: { kind: 'full' } }, 'complet', 'COMPLET – ', ''],
    [
      { state: { kind: 'waiting-list' } },
      'complet, liste d’attente',
      'COMPLET – ',
      'Une liste d’attente est ouverte.',
    ],
    [
      {
        state: { kind: 'cancelled', replacedBy: id<'session'>('next') },
        publicNote: 'La médiatrice est malade.',
      },
      'annulé',
      'ANNULÉ – ',
      'Annulé_: la médiatrice est malade. Autre date_: samedi 19_décembre 2026 à 15_h.',
    ],
    [{ state: { kind: 'cancelled', replacedBy: null } }, 'annulé', 'ANNULÉ – ', 'Annulé.'],
    [
      { state: { kind: 'cancelled', replacedBy: null }, publicNote: 'Camille est souffrante' },
      'annulé',
      'ANNULÉ – ',
      'Annulé. Camille est souffrante.',
    ],
    [
      { state: { kind: 'cancelled', replacedBy: null }, publicNote: 'L’ascenseur est en panne' },
      'annulé',
      'ANNULÉ – ',
      'Annulé_: l’ascenseur est en panne.',
    ],
    [
      { state: { kind: 'cancelled', replacedBy: null }, publicNote: 'CCAS fermé' },
      'annulé',
      'ANNULÉ – ',
      'Annulé. CCAS fermé.',
    ],
    [
      {
        state: {
          kind: 'postponed',
          previous: { date: civilDate('2026-12-05'), startTime: civilTime('14:00') },
          replacedBy: null,
        },
      },
      'reporté',
      'REPORTÉ – ',
      'Nouvelle date_: la séance était prévue le samedi 5_décembre à 14_h.',
    ],
    [
      { state: { kind: 'postponed', previous: null, replacedBy: null } },
      'reporté',
      'REPORTÉ – ',
      'Reporté. La nouvelle date sera annoncée ici.',
    ],
    [
      { state: { kind: 'moved', previousPlaceId: id<'place'>('salle') } },
      'déplacé',
      'DÉPLACÉ – ',
      'Le lieu a changé_: ce n’est plus Salle des fêtes, Port-Louis.',
    ],
  ] as const)('%o', (given, label, prefix, words) => {
    const session = one(given)
    expect(
      [fr.statusLabel(session), fr.titlePrefix(session.state), fr.stateSentence(session)].map(seen),
    ).toEqual([label, prefix, words])
  })
})

describe('a selection in words', () => {
  const programme = aProgramme()
  const said = (text: string) => {
    const parsed = parseProgrammeQuery(new URLSearchParams(text))
    return parsed.ok
      ? seen(fr.queryInWords(parsed.query, programme))
      : parsed.problems.map((problem) => seen(fr.malformedDate(problem)))
  }

  it.each([
    ['', ''],
    ['lieu=port', 'Médiathèque du Port'],
    ['categorie=loisirs&commune=port-louis&gratuit=oui', 'Loisirs, Port-Louis, gratuit'],
    ['niveau=debutant&niveau=a-l-aise', 'À l’aise avec le numérique ou débutants'],
    ['age=9&vacances=oui&q=photo', '9_ans, pendant les vacances, «_photo_»'],
    ['lieu=inconnu', ''],
  ])('%j reads %j', (text, words) => {
    expect(said(text)).toBe(words)
  })

  it('says how to write a date', () => {
    expect(said('du=demain')).toEqual([
      'La date de début «_demain_» n’existe pas_: écrivez l’année, le mois et le jour, comme du=2027-01-15.',
    ])
  })

  it('says what it does not know', () => {
    expect(seen(fr.unknownValue({ key: 'lieu', value: 'x' }))).toBe(
      'Nous ne connaissons pas «_x_» (lieu)_: vérifiez l’adresse ou choisissez dans la liste.',
    )
  })

  it.each([
    ['age=vieux', 'âge', 'écrivez un nombre d’années, comme age=9'],
    ['gratuit=non', 'gratuité', 'écrivez gratuit=oui'],
    ['vacances=parfois', 'vacances scolaires', 'écrivez vacances=oui ou vacances=non'],
    [
      'inscription=x',
      'inscription',
      'écrivez inscription=sans, inscription=conseillee ou inscription=requise',
    ],
  ])('says what to write instead of %s', (text, key, advice) => {
    const parsed = parseProgrammeQuery(new URLSearchParams(text))
    if (!parsed.ok) throw new Error(text)
    const value = text.slice(text.indexOf('=') + 1)
    expect(parsed.query.unrecognised.map(fr.unknownValue).map(seen)).toEqual([
      `Nous ne connaissons pas «_${value}_» (${key})_: ${advice}.`,
    ])
  })

  it('says its window', () => {
    const window = { from: civilDate('2026-12-12'), to: null }
    expect(seen(fr.windowInWords(window))).toBe('à partir du samedi 12_décembre 2026')
    expect(fr.windowInWords(EVERYTHING)).toBe('')
  })
})
