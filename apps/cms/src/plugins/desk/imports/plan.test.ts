import { guessMapping, readCsv, readRows } from '@escale/imports'
import { describe, expect, it } from 'vitest'
import { type Choices, type Known, planOf, unknownPlaces } from './plan.ts'

const KNOWN: Known = {
  ...{ today: '2026-11-22', timeZone: 'Europe/Paris' },
  places: [
    { id: 'mole', name: 'Médiathèque du Môle' },
    { id: 'landes', name: 'Médiathèque Les Landes' },
    { id: 'gue', name: 'E-bus, Le Gué' },
  ],
  sheets: [{ id: 'photos', name: 'Mettre ses photos à l’abri' }],
  families: [{ id: 'loisirs', name: 'Loisirs numériques' }],
  mediators: [{ id: 'nolwenn', name: 'Nolwenn' }],
}
const DRAFTS: Choices = { places: {}, publication: 'draft' }

const read = (csv: string) => {
  const table = readCsv(csv)
  return readRows(table, guessMapping(table))
}
const line = (title: string, place: string, more = '') =>
  read(`Titre;Lieu;Date;Début;Avec;Famille\n${title};${place};9/1/2027;10h;${more}`)

describe('a line', () => {
  it.each([
    ['MEDIATHEQUE DU MOLE', 'mole'],
    ['Le Môle', 'mole'],
    ['môle', 'mole'],
    ['médiathèque des Landes', 'landes'],
    ['E-bus, le Gué', 'gue'],
  ])('at «%s» is at the place of that name', (name, id) => {
    expect(planOf(line('X', name), KNOWN, DRAFTS, new Set())).toMatchObject([
      { kind: 'made', item: { place: id } },
    ])
  })

  it('at a place nobody knows waits for someone to say which it is', () => {
    const rows = line('X', 'Annexe')
    expect(unknownPlaces(rows, KNOWN)).toEqual(['Annexe'])
    expect(planOf(rows, KNOWN, DRAFTS, new Set())).toMatchObject([
      { kind: 'wrong', sentences: [expect.stringContaining('« Annexe » n’est pas connu')] },
    ])
    const choices: Choices = { ...DRAFTS, places: { Annexe: 'mole' } }
    expect(planOf(rows, KNOWN, choices, new Set())).toMatchObject([{ kind: 'made', item: { place: 'mole' } }])
  })

  it('uses the sheet of its title, else makes a draft of it in its family', () => {
    expect(planOf(line('mettre ses photos à l’abri', 'Môle'), KNOWN, DRAFTS, new Set())).toMatchObject([
      { item: { sheet: { kind: 'known', id: 'photos' } }, notes: [] },
    ])
    expect(planOf(line('Drones', 'Môle', ';Loisirs numériques'), KNOWN, DRAFTS, new Set())).toMatchObject([
      {
        item: { sheet: { kind: 'new', title: 'Drones', family: 'loisirs' } },
        notes: ['Nouvelle fiche, en brouillon.'],
      },
    ])
  })

  it('tells of people it does not know, and goes on', () => {
    expect(
      planOf(line('mettre ses photos à l’abri', 'Môle', 'Nolwenn, Zoé'), KNOWN, DRAFTS, new Set()),
    ).toMatchObject([
      { kind: 'made', item: { mediators: ['nolwenn'] }, notes: ['« Zoé » n’a pas de fiche de médiation.'] },
    ])
  })

  it('that is there already is changed; said twice in a file, it is left the second time', () => {
    const rows = read('Id;Titre;Lieu;Date;Début\na;X;Môle;9/1/2027;10h\na;X;Môle;9/1/2027;10h')
    expect(planOf(rows, KNOWN, DRAFTS, new Set(['a']))).toMatchObject([
      { kind: 'updated' },
      { kind: 'wrong', sentences: [expect.stringContaining('la même séance que la ligne 2')] },
    ])
  })
})
