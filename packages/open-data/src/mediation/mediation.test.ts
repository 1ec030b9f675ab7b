import { existsSync, readFileSync } from 'node:fs'
import { civilTime, id } from '@escale/programme'
import { aCategory, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { fromSchemaLieuDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { MEDIATION_COLUMNS, mediationCsv } from './csv.ts'
import { osmOpeningHours } from './opening-hours.ts'
import { mediationRecords, unlistedPlaces } from './record.ts'
import { internationalPhone } from './telephone.ts'

const context = { siteUrl: 'https://agenda.example' }
const [ten, noon, two, six] = ['10:00', '12:30', '14:00', '18:30'].map(civilTime)
if (!ten || !noon || !two || !six) throw new Error('No hour.')
const hour = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, opens: typeof ten, closes: typeof ten, note = '') => ({
  weekday,
  opens,
  closes,
  note,
})

const port = aPlace('Médiathèque du Port', {
  id: id('port'),
  address: '2 quai du Port',
  postalCode: '56290',
  town: 'Port-Louis',
  pivot: '21560181000013',
  phone: '02 61 91 00 42',
  mail: 'port@exemple.fr',
  access: ['wheelchair', 'hearing-loop', 'quiet-hour'],
  position: { latitude: 47.7, longitude: -3.3 },
  openingHours: [
    hour(2, ten, noon),
    hour(2, two, six),
    hour(4, two, six),
    hour(4, ten, noon),
    hour(5, two, six, 'semaines paires'),
  ],
  appointmentUrl: 'https://rdv.exemple.fr/port',
})
const programme = aProgramme({
  categories: [
    aCategory('Démarches', { id: id('demarches'), service: 'procedures' }),
    aCategory('Loisirs', { id: id('loisirs'), service: 'leisure-and-making' }),
    aCategory('Sans nom', { id: id('sans-nom') }),
  ],
  places: [
    port,
    aPlace('E-bus, la Pointe', {
      id: id('bus'),
      kind: 'bus-stop',
      address: 'Cale',
      postalCode: '56290',
      town: 'Port-Louis',
      pivot: '21560181000013',
    }),
    aPlace('Sans SIRET', { id: id('sans'), address: '1 rue', postalCode: '56290', town: 'Port-Louis' }),
    aPlace('En ligne', { id: id('ligne'), kind: 'online', pivot: '21560181000013' }),
  ],
  workshops: [
    aWorkshop('Photos', { id: id('photos'), categoryId: id('loisirs') }),
    aWorkshop('Aide', { id: id('aide'), categoryId: id('demarches'), format: 'drop-in' }),
    aWorkshop('Autre', { id: id('autre'), categoryId: id('sans-nom') }),
  ],
  sessions: ['port', 'bus', 'sans', 'ligne'].flatMap((place) =>
    ['photos', 'aide', 'autre'].map((workshop) =>
      aSession('2026-12-12 10:00-12:00', {
        id: id(`${place}-${workshop}`),
        placeId: id(place),
        workshopId: id(workshop),
      }),
    ),
  ),
})

describe('the national record of a place', () => {
  const records = mediationRecords(programme, context)

  it('says what the network does there in the words of the schema', () => {
    expect(records.find((record) => record.id === 'port')).toMatchObject({
      pivot: '21560181000013',
      typologie: 'BIB',
      telephone: '+33261910042',
      site_web: expect.stringContaining('https://agenda.example/lieux/'),
      horaires: 'Tu,Th 10:00-12:30,14:00-18:30; Fr 14:00-18:30 "semaines paires"',
      itinerance: 'Fixe',
      services: expect.stringMatching(
        /^(Aide aux démarches administratives|Loisirs et créations numériques)\|/,
      ),
      prise_en_charge_specifique: 'Handicaps moteurs|Surdité',
      frais_a_charge: 'Gratuit',
      modalites_acces: 'Se présenter|Téléphoner|Contacter par mail|Prendre un RDV en ligne',
      modalites_accompagnement: expect.stringContaining('Accompagnement individuel'),
      prise_rdv: 'https://rdv.exemple.fr/port',
    })
  })

  it('is made for the places the directory can take, and the others are named', () => {
    expect(records.map((record) => record.id).sort()).toEqual(['bus', 'port'])
    expect(records.find((record) => record.id === 'bus')?.itinerance).toBe('Itinérant')
    expect(unlistedPlaces(programme, context).map(({ name }) => name)).toEqual(['Sans SIRET'])
  })

  it('is accepted by the library of the national map', () => {
    for (const record of records) {
      const place = fromSchemaLieuDeMediationNumerique({ ...record })
      expect(place.nom).toBe(record.nom)
      expect(place.services?.length).toBe(2)
    }
  })

  it('comes back from its table, which has the columns of the schema', () => {
    const rows: Record<string, string>[] = parse(mediationCsv(programme, context), { columns: true })
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => [...MEDIATION_COLUMNS]))
    const filled = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    )
    const texts = records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)])),
    )
    expect(filled).toEqual(texts)
  })
})

/** The published schema, where it lies beside the repository. */
const published = '../shared/data/mediation/schema.json'
interface Field {
  readonly name: string
  readonly constraints?: {
    readonly required?: boolean
    readonly pattern?: string
    readonly maxLength?: number
  }
}

it.skipIf(!existsSync(published))('the published table schema finds no fault in a row', () => {
  const { fields }: { fields: readonly Field[] } = JSON.parse(readFileSync(published, 'utf8'))
  expect(fields.map(({ name }) => name)).toEqual(MEDIATION_COLUMNS)
  const rows: Record<string, string>[] = parse(mediationCsv(programme, context), { columns: true })
  expect(rows.length).toBe(2)
  for (const row of rows)
    for (const { name, constraints = {} } of fields) {
      const cell = row[name] ?? ''
      if (constraints.required) expect(cell, name).not.toBe('')
      if (cell !== '' && constraints.pattern) expect(cell, name).toMatch(new RegExp(constraints.pattern))
      if (constraints.maxLength) expect(cell.length, name).toBeLessThanOrEqual(constraints.maxLength)
    }
})

it.each([
  ['02 61 91 00 42', '+33261910042'],
  ['0262 12 34 56', '+262262123456'],
  ['0692 12 34 56', '+262692123456'],
  ['0590 12 34 56', '+590590123456'],
  ['+33 2 61 91 00 42', '+33261910042'],
  ['3949', ''],
  ['', ''],
])('%s is called %s', (phone, international) => {
  expect(internationalPhone(phone)).toBe(international)
})

it('no opening is no text', () => {
  expect(osmOpeningHours([])).toBe('')
})
