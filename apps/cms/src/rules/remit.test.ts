import { describe, expect, it } from 'vitest'
import type { Row } from '../storage/rows.ts'
import { placeFaults, type Remit, sessionRemitFaults, sheetRemitFaults } from './remit.ts'

const place = (documentId: string) => ({ documentId, name: documentId })
const at = (name: string, publication = 'Publique'): Row => ({ publication, place: place(name) })
const bus: Remit = { kind: 'places', places: new Map([['bus', 'E-bus']]) }
const drafts: Remit = { kind: 'drafts' }
const everything: Remit = { kind: 'everything' }
const noCard: Remit = { kind: 'no-card', email: 'nolwenn@escale.test' }

describe('a session', () => {
  it.each<[string, Remit, Row | null, Row | null, string | null]>([
    ['is made anywhere by who may everything', everything, null, at('là'), null],
    ['is made at one’s place', bus, null, at('bus'), null],
    ['is not made elsewhere', bus, null, at('là'), 'choisissez-en un autre ou demandez'],
    ['is not taken from elsewhere', bus, at('là'), at('bus'), ') : demandez à la coordination'],
    ['is not deleted elsewhere', bus, at('là'), null, ') : demandez à la coordination'],
    ['without place is for other rules', bus, null, { publication: 'Publique' }, null],
    ['is not made without a card', noCard, null, at('bus'), 'nolwenn@escale.test'],
    ['is drafted', drafts, null, at('là', 'Brouillon'), null],
    ['is not made internal by who drafts', drafts, null, at('là', 'Interne'), 'écrit des brouillons'],
    ['is a draft no more', drafts, at('là'), at('là', 'Brouillon'), 'n’est plus un brouillon'],
    ['is a draft that is deleted', drafts, at('là', 'Brouillon'), null, null],
  ])('%s', (_case, remit, before, after, sentence) => {
    const faults = sessionRemitFaults(remit, { before, after })
    expect(faults.map((fault) => fault.sentence)).toEqual(
      sentence === null ? [] : [expect.stringContaining(sentence)],
    )
  })

  it('names the places that one may choose', () => {
    expect(placeFaults(bus, { before: null, after: at('là') })).toMatchObject([
      {
        field: 'place',
        sentence: expect.stringContaining('« là » n’est pas sur votre fiche de médiation (E-bus)'),
      },
    ])
  })
})

describe('a sheet', () => {
  it('changes for the public when its published row does, and that is not for who drafts', () => {
    const [old, now] = [{ id: 1 }, { id: 2 }]
    expect(sheetRemitFaults(drafts, { before: old, after: old })).toEqual([])
    expect(sheetRemitFaults(drafts, { before: null, after: null })).toEqual([])
    expect(sheetRemitFaults(drafts, { before: old, after: now })).toHaveLength(1)
    expect(sheetRemitFaults(drafts, { before: old, after: null })).toHaveLength(1)
    expect(sheetRemitFaults(everything, { before: old, after: now })).toEqual([])
  })
})
