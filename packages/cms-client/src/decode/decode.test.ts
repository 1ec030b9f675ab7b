import { describe, expect, it } from 'vitest'
import { decodeDocument, decodeNetwork, warningOf } from './decode.ts'
import { tidy } from './tidy.ts'
import { wireNetwork, wirePlace, wireSession, wireWorkshop } from './wire-builders.ts'

function reasonOf(decoded: ReturnType<typeof decodeDocument>): string {
  if (decoded.ok) throw new Error('was expected to be refused')
  return decoded.quarantined.reason.replaceAll('\u00A0', ' ')
}

describe('a session of the wire', () => {
  it('becomes a session of the domain', () => {
    const decoded = decodeDocument('sessions', wireSession())
    expect(decoded).toMatchObject({
      ok: true,
      document: { id: 'session1', date: '2026-12-12', startTime: '10:00', state: { kind: 'scheduled' } },
    })
  })

  it.each([
    [
      { date: '2027-02-29' },
      'Séance « 2027-02-29 10:00 » : le champ « Date » n’est pas une date : « 2027-02-29 ».',
    ],
    [{ date: null }, 'Séance « 10:00 » : le champ « Date » manque, choisissez une date.'],
    [
      { startTime: '25:00' },
      'Séance « 2026-12-12 25:00 » : le champ « Heure de début » n’est pas une heure : « 25:00 ».',
    ],
    [
      { endTime: '10:00:00.000' },
      'Séance « 2026-12-12 10:00 » : le champ « Heure de fin » est la même que l’heure de début, corrigez-la.',
    ],
    [
      { workshopId: null },
      'Séance « 2026-12-12 10:00 » : le champ « Atelier » manque, choisissez dans la liste.',
    ],
    [
      { state: 'perdue' },
      'Séance « 2026-12-12 10:00 » : le champ « État » n’est pas dans la liste des choix.',
    ],
    [
      { capacity: -1 },
      'Séance « 2026-12-12 10:00 » : le champ « Nombre de places » ne peut pas être négatif.',
    ],
  ])('is refused with a French reason that names sheet and field: %o', (given, reason) => {
    expect(reasonOf(decodeDocument('sessions', wireSession(given)))).toBe(reason)
  })

  it('keeps the previous date of a postponed session', () => {
    const wire = wireSession({
      state: 'postponed',
      previousDate: '2026-12-05',
      previousStartTime: '10:00:00.000',
    })
    expect(decodeDocument('sessions', wire)).toMatchObject({
      document: { state: { kind: 'postponed', previous: { date: '2026-12-05', startTime: '10:00' } } },
    })
  })

  it('forgets what its state makes meaningless', () => {
    const wire = wireSession({ state: 'scheduled', previousDate: '2026-12-05', replacedById: 'other' })
    expect(decodeDocument('sessions', wire)).toMatchObject({ document: { state: { kind: 'scheduled' } } })
  })

  it('drops a link that is none, and says nothing of it', () => {
    const wire = wireSession({ registrationKind: 'required', registrationLink: 'javascript:alert(1)' })
    expect(decodeDocument('sessions', wire)).toMatchObject({
      document: { registration: { ways: { link: '' } } },
    })
  })
})

describe('a sheet of the wire', () => {
  it('arrives whole with 12 resources and 12 audiences', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `n${index}`)
    const wire = wireWorkshop({
      audienceIds: twelve,
      resources: twelve.map((title) => ({
        kind: 'link',
        title,
        url: 'https://exemple.fr/',
        description: null,
        transcript: null,
      })),
    })
    const decoded = decodeDocument('workshops', wire)
    expect(decoded.ok && [decoded.document.audienceIds.length, decoded.document.resources.length]).toEqual([
      12, 12,
    ])
  })

  it('says which line of a list is wrong', () => {
    const resources = [{ kind: 'link', title: ' ', url: null, description: null, transcript: null }]
    expect(reasonOf(decodeDocument('workshops', wireWorkshop({ resources })))).toBe(
      'Fiche atelier « Photos » : le champ « Ressources › ligne 1 › Titre » est vide, remplissez ce champ.',
    )
  })

  it('asks for the amount of a paid workshop', () => {
    expect(reasonOf(decodeDocument('workshops', wireWorkshop({ priceKind: 'paid' })))).toBe(
      'Fiche atelier « Photos » : le champ « Montant » manque alors que l’atelier est payant, écrivez le montant.',
    )
  })

  it('tells every problem at once', () => {
    expect(reasonOf(decodeDocument('workshops', wireWorkshop({ slug: 'Écrit mal', format: 'x' })))).toContain(
      ' ; ',
    )
  })
})

describe('a place of the wire', () => {
  it('loses an opening that cannot be read, not the place', () => {
    const openingHours = [
      { weekday: 9, opens: '10:00', closes: '12:00', note: null },
      { weekday: 2, opens: '14:00', closes: '18:00', note: null },
    ]
    expect(decodeDocument('places', wirePlace({ openingHours }))).toMatchObject({
      document: { openingHours: [{ weekday: 2, opens: '14:00' }] },
    })
  })

  it('has no position rather than half of one', () => {
    expect(
      decodeDocument('places', wirePlace({ position: { latitude: 47, longitude: null } })),
    ).toMatchObject({
      document: { position: null },
    })
  })
})

describe('the network', () => {
  it('is read with the words that its public says one for another, a line each', () => {
    const wire = wireNetwork({ synonyms: 'ordi, ordinateur ; PC\r\n\nseul\n«, »\nbigorneau, vignot' })
    expect(decodeNetwork(wire)).toMatchObject({
      document: {
        synonyms: [
          ['ordi', 'ordinateur', 'PC'],
          ['bigorneau', 'vignot'],
        ],
      },
    })
    const reason = warningOf(wire)?.reason.replaceAll('\u00A0', ' ') ?? ''
    expect(reason).toContain(
      '« Mots qui se valent », ligne 3, ne dit pas deux mots : « seul ». Écrivez par exemple',
    )
    expect(reason).toContain('ligne 4')
    expect(warningOf(wireNetwork({ synonyms: 'a, b' }))).toBeNull()
  })

  it('is refused without a time zone that exists', () => {
    expect(reasonOf(decodeNetwork(wireNetwork({ timeZone: 'Paris' })))).toContain(
      '« Fuseau horaire » n’est pas un fuseau',
    )
  })
})

it.each([null, undefined, 3, 'x', [], {}])(
  'nothing the CMS may send makes the decoding throw: %o',
  (wire) => {
    expect(decodeDocument('sessions', wire).ok).toBe(false)
  },
)

it.each([
  ['a\u001Eb', 'a b'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['e\u0301', 'é'],
  ['x\uD83D', 'x\uFFFD'],
  ['  a\u2028b ', 'a\nb'],
  ['👩‍🚀 ok', '👩‍🚀 ok'],
])('text is made safe: %j', (given, expected) => {
  expect(tidy(given)).toBe(expected)
})
