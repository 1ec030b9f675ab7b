import { buildProgramme, EVERYTHING, id, instant, select } from '@escale/programme'
import { aPlace, aProgramme, aSession, aWorkshop, documents } from '@escale/programme/builders'
import { NASTY, poisoned } from '@escale/programme/hostile-text'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { dictionaryCsv, openApi, SESSION_FIELDS, sessionPage, sessionsCsv } from './index.ts'

const context = { siteUrl: 'https://agenda.example' }
const reunion = aPlace('Médiathèque du Lagon', {
  id: id('lagon'),
  slug: 'lagon',
  timeZone: 'Indian/Reunion',
  position: { latitude: -21.34, longitude: 55.48 },
})
const sessions = [
  aSession('2026-12-12 10:00-12:00'),
  aSession('2026-12-12 14:00-16:00', { placeId: reunion.id, seatsLeft: 3 }),
  aSession('2026-12-19 10:00-12:00', {
    state: { kind: 'cancelled', replacedBy: null },
    publicNote: 'La médiatrice est malade',
    modifiedAt: instant('2026-12-18T09:00:00.000Z'),
  }),
  aSession('2026-12-31 23:00-01:00'),
]
const programme = aProgramme({
  sessions,
  places: [aPlace('Médiathèque du Port', { id: id('port'), slug: 'port' }), reunion],
})
const selection = select(programme, EVERYTHING)
const whole = { cursor: null, limit: 100, modifiedSince: null }

describe('a page of sessions', () => {
  const page = sessionPage(selection, [], whole, context)

  it('has every public field of each, by its name', () => {
    expect(page.seances).toHaveLength(4)
    for (const record of page.seances)
      expect(Object.keys(record)).toEqual(SESSION_FIELDS.map(({ name }) => name))
  })

  it('gives instants with the offset of the place, after midnight included', () => {
    expect(page.seances.map(({ debut, fin }) => [debut, fin])).toEqual([
      ['2026-12-12T10:00:00+01:00', '2026-12-12T12:00:00+01:00'].map(String),
      ['2026-12-12T14:00:00+04:00', '2026-12-12T16:00:00+04:00'],
      ['2026-12-19T10:00:00+01:00', '2026-12-19T12:00:00+01:00'],
      ['2026-12-31T23:00:00+01:00', '2027-01-01T01:00:00+01:00'],
    ])
  })

  it('says what has been cancelled, and why, in French', () => {
    expect(page.seances[2]).toMatchObject({
      etat: 'annulee',
      etat_phrase: 'Annulé\u00A0: la médiatrice est malade.',
      places_restantes: null,
    })
  })

  it('is turned by its cursor, each session once, in order', () => {
    const met: unknown[] = []
    let cursor: string | null = null
    do {
      const next = sessionPage(selection, [], { ...whole, cursor, limit: 1 }, context)
      met.push(...next.seances.map(({ id }) => id))
      cursor = next.suivant
    } while (cursor !== null)
    expect(met).toEqual(page.seances.map(({ id }) => id))
    expect(page.suivant).toBeNull()
  })

  it('has only what changed since an instant, with what was withdrawn', () => {
    const modifiedSince = instant('2026-12-18T00:00:00.000Z')
    const changed = sessionPage(selection, ['z', 'a'], { ...whole, modifiedSince }, context)
    expect(changed.seances.map(({ date }) => date)).toEqual(['2026-12-19'])
    expect([changed.total, changed.retirees, changed.a_jour_au]).toEqual([
      1,
      ['a', 'z'],
      '2026-12-18T09:00:00.000Z',
    ])
    expect(page.retirees).toEqual([])
  })
})

describe('the same as CSV', () => {
  const records = (text: string, delimiter = ',') =>
    parse(text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' }) as Record<string, string>[]

  it('says what the JSON says', () => {
    const page = sessionPage(selection, [], whole, context)
    const said = (value: unknown) => {
      if (value === null) return ''
      if (typeof value === 'boolean') return value ? 'vrai' : 'faux'
      return Array.isArray(value) ? value.join('|') : String(value)
    }
    expect(records(sessionsCsv(selection, context))).toEqual(
      page.seances.map((record) =>
        Object.fromEntries(Object.entries(record).map(([name, value]) => [name, said(value)])),
      ),
    )
  })

  it('opens right in a French Excel: byte order mark, semicolons, decimal commas', () => {
    const text = sessionsCsv(selection, context, 'excel')
    expect(text.startsWith('\uFEFFid;')).toBe(true)
    expect(records(text, ';')[1]).toMatchObject({ latitude: '-21,34', places_restantes: '3' })
  })

  it('never lets a title be taken for a formula by a spreadsheet', () => {
    const workshop = aWorkshop('=1+1', { id: id('photos'), slug: 'photos' })
    const formula = select(
      aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00')], workshops: [workshop] }),
      EVERYTHING,
    )
    expect(records(sessionsCsv(formula, context, 'excel'), ';')[0]?.titre).toBe("'=1+1")
    expect(records(sessionsCsv(formula, context))[0]?.titre).toBe('=1+1')
  })

  it.each(Object.entries(NASTY))('comes back whole whatever is typed: %s', (_name, words) => {
    const hostile = select(buildProgramme(poisoned(documents({ sessions }), words)), EVERYTHING)
    for (const [flavour, delimiter] of [
      ['standard', ','],
      ['excel', ';'],
    ] as const) {
      const back = records(sessionsCsv(hostile, context, flavour), delimiter)
      expect(back.map(({ titre }) => titre?.replace(/^'/, ''))).toEqual(
        hostile.sessions.map(() => words.toWellFormed()),
      )
    }
  })

  it('has a dictionary of its fields', () => {
    const rows = records(dictionaryCsv())
    expect(rows.map(({ champ }) => champ)).toEqual(SESSION_FIELDS.map(({ name }) => name))
    expect(rows.find(({ champ }) => champ === 'etat')?.valeurs).toContain('annulee')
    for (const { sens } of rows) expect(sens).toMatch(/\.$/)
  })
})

describe('the description for programs', () => {
  it('is one that the sessions keep to', () => {
    const description = openApi('Réseau', context)
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }))
    const { components, paths } = description as {
      components: object
      paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>
    }
    const schema = paths['/flux/seances.json']?.get.responses[200].content['application/json']?.schema
    const validate = ajv.compile({ ...schema, components })
    validate(sessionPage(selection, [], whole, context))
    expect(validate.errors).toBeNull()
  })
})
