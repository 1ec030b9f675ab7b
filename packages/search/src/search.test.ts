import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as programmes from '@escale/programme'
import { civilDate, id, instant, updateProgramme } from '@escale/programme'
import * as builders from '@escale/programme/builders'
import { aPartner, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import * as searching from './index.ts'
import { indexing, indexOf } from './index-upkeep.ts'
import { excerpt, marked, type Part } from './marks.ts'
import { momentIn } from './moments.ts'
import { search } from './search.ts'
import { slipsBetween } from './spelling.ts'
import { suggest } from './suggest.ts'

const now = instant('2026-11-22T09:00:00.000Z')
const programme = aProgramme({
  places: [aPlace('Médiathèque du Port', { id: id('port') }), aPlace('Étang', { town: 'Hennebont' })],
  partners: [{ ...aPartner('Radio Goélette'), what: 'Prête son studio' }],
  workshops: [
    aWorkshop('Mettre ses photos à l’abri', { id: id('photos'), promise: 'Vous saurez les retrouver.' }),
    aWorkshop('Monter un ordinateur', { id: id('ordi'), body: '# But\nUn **Raspberry Pi** à soi.' as never }),
    aWorkshop('Entre collègues : photos', { format: 'staff-training' }),
  ],
  sessions: [
    aSession('2026-11-20 10:00-12:00'),
    aSession('2026-12-12 10:00-12:00', { publicNote: 'Camille est souffrante.' }),
    aSession('2026-12-19 10:00-12:00', { workshopId: id('ordi'), placeId: id('etang') }),
  ],
})
const index = indexOf(programme)
const ask = (question: string) => search(index, question, now)
const read = (parts: readonly Part[] = []) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const kinds = (question: string) => ask(question).groups.map(({ kind, total }) => `${kind} ${total}`)

describe('a question is answered', () => {
  it('by kind, with the words that answer marked', () => {
    const [sheets, sessions] = ask('photo').groups
    expect(read(sheets?.hits[0]?.title)).toBe('Mettre ses [photos] à l’abri')
    expect([sheets?.kind, sheets?.total, sessions?.kind, sessions?.total]).toEqual([
      'workshop',
      1,
      'session',
      1,
    ])
  })

  it('with the words around the one that answers, without the marks of the text', () => {
    expect(read(ask('raspberry').groups[0]?.hits[0]?.excerpt)).toContain('But Un [Raspberry] Pi à soi.')
  })

  it('as it was meant, when no word is like the one typed', () => {
    const { understood, groups } = ask('raspbery')
    expect([understood.corrected, understood.text, groups[0]?.kind]).toEqual([true, 'raspberry', 'workshop'])
    expect(ask('photosordinateur').understood.text).toBe('photos ordinateur')
  })

  it('by a sheet and the place where it is held, together', () => {
    expect(kinds('raspberry hennebont')).toEqual(['place 1', 'workshop 1'])
    expect(kinds('ordinateur hennebont')).toEqual(['workshop 1', 'session 1'])
  })

  it('by the sessions of the days it names', () => {
    expect(kinds('12 décembre')).toEqual(['session 1'])
    expect(kinds('photos en janvier')).toEqual(['workshop 1'])
  })

  it('by the word to the public of one session, as long as it comes', () => {
    expect(kinds('souffrante')).toEqual(['session 1'])
    expect(search(index, 'souffrante', instant('2026-12-12T12:00:00.000Z')).groups).toEqual([])
  })

  it('with some of its words when nothing has all of them, and says so', () => {
    const { partial, groups } = ask('goélette ordinateur')
    expect([partial, groups.map(({ kind }) => kind).sort()]).toEqual([true, ['partner', 'workshop']])
  })

  it('by nothing when it asks nothing, or what nobody has', () => {
    expect([ask('').groups, ask('?!').groups, ask('xyzzy').groups]).toEqual([[], [], []])
    expect(ask('xyzzy').understood.leftOut).toEqual(['xyzzy'])
  })

  it('never by what is between colleagues', () => {
    expect(kinds('collègues')).toEqual([])
  })
})

it('a word only begun is suggested what it may become', () => {
  const names = (typed: string) => suggest(index, typed, now).map(({ document }) => document.id)
  expect([names('ra'), names('photos ab'), names('p'), names('port-lo')]).toEqual([
    ['radio-goelette', 'ordi'],
    ['photos'],
    [],
    ['port'],
  ])
})

describe('an index', () => {
  const photos = programme.documents.workshops.get(id('photos'))
  const workshops = new Map(programme.documents.workshops)
  if (photos) workshops.set(photos.id, { ...photos, title: 'Ranger ses images' })
  workshops.delete(id('ordi'))
  const changes = [...programme.documents.workshops.keys()].map((each) => ({
    collection: 'workshops' as const,
    id: each,
  }))
  const after = updateProgramme(programme, { ...programme.documents, workshops }, changes)

  it('mended answers as one written from scratch', () => {
    const mended = indexOf(after, indexOf(programme))
    const fresh = indexOf(after)
    for (const question of ['photo', 'images', 'raspberry', 'port', 'monter'])
      expect(search(mended, question, now)).toEqual(search(fresh, question, now))
  })

  it('of before answers with what both programmes have', () => {
    const before = indexOf(programme)
    indexOf(after, before)
    expect(search(before, 'monter', now).groups.map(({ kind }) => kind)).not.toContain('workshop')
  })

  it('leaves its turn to others while it is written', () => {
    const many = Array.from({ length: 120 }, (_, number) => aWorkshop(`Atelier ${number}`))
    const work = indexing(aProgramme({ workshops: many }))
    let turns = 0
    while (!work.next().done) turns += 1
    expect(turns).toBeGreaterThanOrEqual(2)
  })
})

describe('days in a question', () => {
  const on = (question: string, today: string) => {
    const { window, rest } = momentIn(question, programme, civilDate(today))
    return [window?.from ?? null, window?.to ?? null, rest]
  }
  it.each([
    ['photos demain', '2026-10-24', '2026-10-25', '2026-10-25', 'photos'],
    ['aujourd’hui', '2026-11-22', '2026-11-22', '2026-11-22', ''],
    ['week-end', '2026-11-25', '2026-11-28', '2026-11-29', ''],
    ['ce week-end', '2026-11-29', '2026-11-29', '2026-11-29', ''],
    ['samedi', '2026-11-22', '2026-11-28', '2026-11-28', ''],
    ['le samedi 12 décembre', '2026-11-22', '2026-12-12', '2026-12-12', ''],
    ['12 janvier', '2026-11-22', '2027-01-12', '2027-01-12', ''],
    ['1er mars 2028', '2026-11-22', '2028-03-01', '2028-03-01', ''],
    ['jeux en novembre', '2026-11-22', '2026-11-22', '2026-11-30', 'jeux'],
    ['en mars', '2026-11-22', '2027-03-01', '2027-03-31', ''],
    ['31 février', '2026-11-22', '2027-02-01', '2027-02-28', '31'],
    ['bowling', '2026-11-22', null, null, 'bowling'],
  ])('«%s» on %s is from %s to %s, and «%s»', (question, today, from, to, rest) => {
    expect(on(question, today)).toEqual([from, to, rest])
  })
})

describe('a text', () => {
  const marking = { terms: new Set(['oeuvre', 'air']) }
  it('is the same once its parts are joined, whatever is marked', () => {
    const text = 'L’œuvre <b>de l’air</b> & co'
    expect(read(marked(text, marking))).toBe('L’[œuvre] <b>de l’[air]</b> & co')
    expect(
      marked(text, marking)
        .map(({ text }) => text)
        .join(''),
    ).toBe(text)
  })

  it('too long is cut between words around what answers', () => {
    const parts = read(excerpt(`${'mot '.repeat(200)}l’air libre ${'fin '.repeat(200)}`, marking) ?? [])
    expect(parts).toMatch(/^… (mot )+l’\[air\] libre (fin )+…$/)
    expect(excerpt('rien', marking)).toBeNull()
    expect(excerpt('x'.repeat(2_000), marking)).toBeNull()
  })
})

it.each([
  ['photo', 'phtoo', 1],
  ['raspberry', 'raspbery', 1],
  ['kart', 'carte', 2],
  ['été', 'ete', 0],
])('«%s» and «%s» are %i slips apart', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips)
})

describe('the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const body = example.replace(/^import .*$/gm, '').replace(/^(.*) \/\/ => (.*)$/gm, 'check($1, $2)')

  it('says what comes out', () => {
    const names = { ...programmes, ...builders, ...searching }
    let checked = 0
    const check = (found: unknown, told: unknown) => {
      expect(found).toEqual(told)
      checked += 1
    }
    new Function('check', ...Object.keys(names), body)(check, ...Object.values(names))
    expect(checked).toBe(4)
    expect(readme.split('\n').length).toBeLessThanOrEqual(60)
  })
})
