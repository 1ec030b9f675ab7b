import { existsSync, readFileSync } from 'node:fs'
import { EVERYTHING, id, select } from '@escale/programme'
import { anAudience, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeOpenAgenda } from './write.ts'

/** OpenAgenda's own description of its API, where it lies beside the repository. */
const described = '../shared/data/openagenda/openapi-v3.yaml'

const ways = { onSite: true, phone: '0261910042', mail: 'port@exemple.fr', link: 'https://exemple.fr/a?b=1' }
const programme = aProgramme({
  audiences: [anAudience('Adolescents', 12, 17)],
  places: [
    aPlace('Médiathèque du Port', {
      id: id('port'),
      address: '2 quai du Port',
      access: ['wheelchair', 'hearing-loop', 'quiet-hour'],
      position: { latitude: 47.7, longitude: -3.3 },
    }),
    aPlace('En ligne', { id: id('ligne'), kind: 'online' }),
  ],
  workshops: [
    aWorkshop('Photos', { id: id('photos'), audienceIds: [id('adolescents')] }),
    aWorkshop('À distance', { id: id('distance'), format: 'online' }),
  ],
  sessions: [
    aSession('2026-12-12 10:00-12:00', {
      placeId: id('port'),
      registration: { kind: 'required', opensOn: null, ways },
    }),
    aSession('2026-12-13 10:00-12:00', { placeId: id('port'), state: { kind: 'full' } }),
    aSession('2026-12-13 23:00-01:00', { workshopId: id('distance'), placeId: id('ligne') }),
  ],
})

it.skipIf(!existsSync(described))(
  'every field that OpenAgenda describes is written as it describes it',
  () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const description = parse(readFileSync(described, 'utf8'))
    ajv.addSchema(description, 'openagenda')
    const { Event, EventLocation } = description.components.schemas
    const faults = (schema: string, known: object, record: object) =>
      Object.entries(record).flatMap(([name, value]) => {
        if (!(name in known)) return []
        const check = ajv.compile({ $ref: `openagenda#/components/schemas/${schema}/properties/${name}` })
        return check(value) ? [] : [`${name}: ${ajv.errorsText(check.errors)}`]
      })
    const { events } = writeOpenAgenda(select(programme, EVERYTHING), { siteUrl: 'https://agenda.example' })
    expect(events).toHaveLength(2)
    for (const { image: _renditions, location, ...event } of events) {
      expect(faults('Event', Event.properties, event)).toEqual([])
      // What is not described is the API's second version's: it is told apart by name.
      expect(Object.keys(event).filter((name) => !(name in Event.properties))).toEqual([])
      if (location) expect(faults('EventLocation', EventLocation.properties, location)).toEqual([])
    }
    expect(faults('Event', Event.properties, { status: 9, timings: [{ begin: 'x' }] })).toHaveLength(2)
  },
)
