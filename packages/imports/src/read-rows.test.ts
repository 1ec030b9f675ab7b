import { describe, expect, it } from 'vitest'
import { guessMapping } from './fields.ts'
import { readRows } from './read-rows.ts'
import { readCsv } from './table/csv.ts'

const read = (csv: string) => {
  const table = readCsv(csv)
  return readRows(table, guessMapping(table))
}
const sessions = (csv: string) => read(csv).flatMap((row) => (row.ok ? [row.session] : []))
const sentences = (csv: string) =>
  read(csv).flatMap((row) => (row.ok ? [] : row.faults.map(({ sentence }) => sentence)))

describe('columns', () => {
  it.each([
    ['Titre;Date;Heure de début;Heure de fin;Lieu', { title: 0, date: 1, start: 2, end: 3, place: 4 }],
    ['Jour;Horaires;Nom de l’atelier;Médiathèque', { date: 0, hours: 1, title: 2, place: 3 }],
    [
      'Nb de places;INTITULÉ;Date ;Début;Animateur',
      { capacity: 0, title: 1, date: 2, start: 3, mediators: 4 },
    ],
    ['Summary,Start date,Start time,End time,Location', { title: 0, date: 1, start: 2, end: 3, place: 4 }],
    ['Date de début;Lieu de l’atelier;Atelier', { date: 0, place: 1, title: 2 }],
    ['Bidule;Machin', {}],
  ])('%s are guessed', (headers, mapping) => {
    expect(guessMapping(readCsv(`${headers}\nx${headers.includes(',') ? ',' : ';'}y`))).toMatchObject(mapping)
  })
})

describe('a line', () => {
  it('is a session in its own words', () => {
    const [session] = sessions(
      'Atelier;Date;Horaires;Lieu;Salle;Avec;Places;Téléphone\nPhotos;samedi 9 janvier 2027;10h-12h;Le Môle;Salle 2;Nolwenn et Yannick;8 places;02 00 00 00 00',
    )
    expect(session).toMatchObject({
      ...{
        title: 'Photos',
        date: '2027-01-09',
        start: '10:00',
        end: '12:00',
        place: 'Le Môle',
        room: 'Salle 2',
      },
      ...{ mediators: ['Nolwenn', 'Yannick'], capacity: 8, registration: 'required', state: 'scheduled' },
    })
  })

  it('ends after its length, else after an hour and a half', () => {
    expect(sessions('Titre;Date;Début;Durée;Lieu\nA;1/2/2027;10h;2h;X')[0]?.end).toBe('12:00')
    expect(sessions('Titre;Date;Début;Lieu\nA;1/2/2027;10h;X')[0]?.end).toBe('11:30')
    expect(sessions('Titre;Date;Lieu\nA;2027-02-01 14:00;X')[0]?.start).toBe('14:00')
  })

  it.each([
    ['Annulé', 'cancelled'],
    ['CANCELLED', 'cancelled'],
    ['Complet', 'full'],
    ['reporté', 'postponed'],
    ['', 'scheduled'],
  ])('whose state is %j is %s', (word, state) => {
    expect(sessions(`Titre;Date;Début;Lieu;État\nA;1/2/2027;10h;X;${word}`)[0]?.state).toBe(state)
  })

  it('is known by what it says, when it has no identifier, and by its identifier else', () => {
    const csv = 'Titre;Date;Début;Lieu\nA;1/2/2027;10h;X\nA;1/2/2027;14h;X'
    const [one, other] = sessions(csv)
    expect(one?.externalId).toBe(sessions(csv)[0]?.externalId)
    expect(one?.externalId).not.toBe(other?.externalId)
    expect(sessions('Id;Titre;Date;Début;Lieu\nx-7;A;1/2/2027;10h;X')[0]?.externalId).toBe('x-7')
  })

  it('that cannot be brought in says all that is wrong, and what to do', () => {
    expect(sentences('Titre;Date;Début;Lieu;Places\n;samedi;matin;;beaucoup')).toEqual([
      expect.stringMatching(/^Titre : il manque/),
      expect.stringContaining('« samedi » n’est pas une date complète, écrivez par exemple'),
      expect.stringContaining('« matin » n’en est pas une'),
      expect.stringMatching(/^Lieu : il manque/),
      expect.stringContaining('« beaucoup » n’est pas un nombre'),
    ])
  })

  it('without a place is where the file as a whole is said to be', () => {
    const table = readCsv('Titre;Date;Début;Lieu\nA;1/2/2027;10h;\nB;1/2/2027;10h;Le Môle')
    const places = readRows(table, guessMapping(table), { place: 'La Cale' }).map(
      (row) => row.ok && row.session.place,
    )
    expect(places).toEqual(['La Cale', 'Le Môle'])
  })

  it('keeps no link nor mail that is none', () => {
    const [session] = sessions(
      'Titre;Date;Début;Lieu;Lien;Courriel\nA;1/2/2027;10h;X;javascript:alert(1);ici',
    )
    expect(session).toMatchObject({ link: '', mail: '' })
  })
})

it('five thousand lines are read in the blink of an eye', () => {
  const lines = Array.from(
    { length: 5_000 },
    (_, index) => `Atelier ${index % 60};${(index % 28) + 1}/03/2027;10h;Le Môle`,
  )
  const start = performance.now()
  expect(sessions(['Titre;Date;Début;Lieu', ...lines].join('\n'))).toHaveLength(5_000)
  expect(performance.now() - start).toBeLessThan(2_000)
})
