import { demoNetwork } from '@escale/demo-network'
import { fr } from '@escale/messages'
import {
  buildProgramme,
  civilDate,
  EVERYTHING,
  parseProgrammeQuery,
  queryPairs,
  select,
  startingFrom,
} from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { catalogueSentence } from '../words/fr/catalogue.ts'
import { SHEET_FACETS, sheetFacets } from './sheet-facets.ts'
import { catalogueAddress, inOrder, orderIn } from './sheet-order.ts'
import { wishesOf } from './sheet-wishes.ts'
import { sheetsOf } from './sheets.ts'

const today = civilDate('2026-11-22')
const programme = buildProgramme(demoNetwork({ today }).documents)
const queryOf = (pairs: string | readonly (readonly [string, string])[]) => {
  const parsed = parseProgrammeQuery(typeof pairs === 'string' ? new URLSearchParams(pairs) : pairs)
  if (!parsed.ok) throw new Error('Malformed in a test')
  return parsed.query
}
const sheets = (query: ReturnType<typeof queryOf>) =>
  sheetsOf(select(programme, startingFrom(query, today)), query)

describe('the filters of the catalogue', () => {
  it.each([
    '',
    'categorie=jeux-video',
    'commune=port-argwenn&niveau=debutant',
    'gratuit=oui&inscription=sans&acces=fauteuil',
    'public=adolescents&vacances=oui&q=jeu',
    'age=9&format=atelier&format=evenement',
  ])('say before each choice what it would give (%s)', (search) => {
    const asked = queryOf(search)
    const facets = sheetFacets(asked, { programme, today })
    let checked = 0
    for (const key of SHEET_FACETS) {
      const others = queryPairs(asked).filter(([other]) => other !== key)
      for (const [value, count] of facets[key]) {
        expect(sheets(queryOf([...others, [key, value]])).length, `${key}=${value}`).toBe(count)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(10)
  })

  it('never count what goes on between colleagues', () => {
    expect(sheetFacets(EVERYTHING, { programme, today }).format.has('entre-collegues')).toBe(false)
  })
})

describe('the choices made', () => {
  it('are taken back one by one', () => {
    const asked = queryOf('niveau=debutant&commune=port-argwenn&du=2026-12-01&q=photo')
    expect(wishesOf(asked, programme, fr).map(({ words }) => words.replaceAll('\u00A0', ' '))).toEqual([
      'Port-Argwenn',
      'Débutants',
      'À partir du mardi 1er décembre 2026',
      '« photo »',
    ])
    expect(catalogueAddress(wishesOf(asked, programme, fr)[0]?.without ?? asked, 'nom')).toBe(
      '/ateliers/?niveau=debutant&du=2026-12-01&q=photo&tri=nom',
    )
  })

  it.each([
    ['', 69, '69 ateliers.'],
    ['niveau=debutant&commune=port-argwenn', 12, '12 ateliers pour débutants, à Port-Argwenn.'],
    ['categorie=jeux-video&gratuit=oui', 1, '1 atelier de la famille « Jeux vidéo », gratuit.'],
    ['public=adolescents&public=familles&age=9', 4, '4 ateliers pour adolescents ou familles, à 9 ans.'],
    ['inscription=sans&vacances=oui', 3, '3 ateliers sans inscription, pendant les vacances scolaires.'],
    ['q=photo', 0, 'Aucun atelier : « photo ».'],
    ['q=photo&lieu=nulle-part', 0, 'Aucun atelier : « photo ».'],
  ])('are said in one sentence (%s)', (search, count, sentence) => {
    expect(catalogueSentence(queryOf(search), programme, count).replaceAll('\u00A0', ' ')).toBe(sentence)
  })
})

describe('the order of the catalogue', () => {
  it('is that of dates, dateless sheets last, or that of names', () => {
    const listed = sheets(EVERYTHING)
    const starts = inOrder(listed, 'date').map(({ next }) => next?.start ?? '9999')
    expect(starts).toEqual([...starts].sort())
    expect(inOrder(listed, orderIn(new URLSearchParams('tri=nom')))).toEqual(listed)
    expect(orderIn(new URLSearchParams('tri=prix'))).toBe('date')
  })
})
