import { cleanText } from '@escale/messages'
import {
  buildProgramme,
  EVERYTHING,
  type Instant,
  id,
  type ProgrammeDocuments,
  select,
} from '@escale/programme'
import {
  aCategory,
  aCycle,
  aMediator,
  aNetwork,
  anAudience,
  aPartner,
  aPlace,
  aSession,
  aWorkshop,
  documents,
} from '@escale/programme/builders'
import { NASTY, poisoned } from '@escale/programme/hostile-text'
import { describe, expect, it } from 'vitest'
import { renderCalendar, renderSession } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { byUid } from './test/event.ts'
import { withIcalJs } from './test/with-ical-js.ts'
import { withNodeIcal } from './test/with-node-ical.ts'

const plain: ProgrammeDocuments = documents(
  {
    categories: [aCategory('Loisirs')],
    audiences: [anAudience('Familles', null, null)],
    mediators: [aMediator('Camille')],
    partners: [aPartner('Partenaire')],
    cycles: [aCycle('Cycle', 3)],
    places: [
      aPlace('Port', { id: id('port'), kind: 'online', position: { latitude: 47, longitude: -3 } }),
      aPlace('Étang', {
        id: id('etang'),
        position: { latitude: -21.1, longitude: 55.5 },
        access: ['wheelchair'],
      }),
    ],
    workshops: [
      aWorkshop('Photos', {
        id: id('photos'),
        audienceIds: [id('familles')],
        toBring: ['a', 'b'],
        lent: ['c'],
        prerequisites: ['d'],
        languages: ['e'],
        price: { kind: 'free-under-condition', condition: 'f' },
        image: { url: '/uploads/x.svg', alt: '', width: 1, height: 1 },
      }),
    ],
    sessions: [
      aSession('2026-12-12 10:00-12:00', {
        mediatorIds: [id('camille')],
        partnerId: id('partenaire'),
        cycle: { cycleId: id('cycle'), number: 1 },
        state: { kind: 'cancelled', replacedBy: id('other') },
        registration: {
          kind: 'required',
          opensOn: null,
          ways: { onSite: true, phone: 'a', mail: 'b', link: 'c' },
        },
      }),
      aSession('2026-12-13 10:00-12:00', {
        id: id('other'),
        placeId: id('etang'),
        state: { kind: 'moved', previousPlaceId: id('port') },
      }),
    ],
  },
  aNetwork({ mail: 'a@b.example' }),
)

describe.each(Object.entries(NASTY))('every text field filled with %s', (_, text) => {
  const programme = buildProgramme(poisoned(plain, text))
  const query = {
    ...EVERYTHING,
    text: '',
    unrecognised: [{ key: 'lieu' as const, value: text.toWellFormed() }],
  }
  const selection = { ...select(programme, EVERYTHING), query, unknown: query.unrecognised }

  it.each(['any', 'google', 'outlook', 'apple'] as const)('makes no fault in the feed for %s', (client) => {
    const context = { siteUrl: 'https://agenda.estuaires.example', client }
    const feed = renderCalendar(selection, context)
    expect(checkCalendar(feed)).toEqual([])
    expect(byUid(withIcalJs(feed))).toHaveLength(2)
    for (const session of programme.sessions)
      expect(checkCalendar(renderSession(session, programme, context))).toEqual([])
  })

  it('comes back as it was, cleaned, from two parsers', () => {
    const feed = renderCalendar(selection, { siteUrl: 'https://agenda.estuaires.example' })
    const [one, other] = [withIcalJs(feed), withNodeIcal(feed)].map(byUid)
    expect(one).toEqual(other)
    expect(one?.[0]?.description).toContain(cleanText(text).trim())
  })
})

/** Kept honest: the stamps of a poisoned document are still instants. */
const stamp: Instant | undefined = plain.network.createdAt
it('leaves what is no text', () => expect(poisoned(plain, 'x').network.createdAt).toBe(stamp))
