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
import { describe, expect, it } from 'vitest'
import { renderCalendar, renderSession } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { cleanText } from './clean-text.ts'
import { byUid } from './test/event.ts'
import { withIcalJs } from './test/with-ical-js.ts'
import { withNodeIcal } from './test/with-node-ical.ts'

/** What people paste, what programs send, and what attackers try. */
const NASTY: Record<string, string> = {
  // No backslash before an n: node-ical reads it as a line end, even escaped.
  punctuation: 'a,b;c\\d"e:f^g^n^\'h\\,',
  'line ends': 'un\ndeux\r\ntrois\rquatre\u2028cinq\u2029six\u0085sept\u000bhuit',
  controls: 'a\u0000b\u001Ec\u007Fd\u009Be\tf',
  'half characters': 'a\uD83Db\uDE00c\uD800',
  emoji: '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇫🇷é\u0301'.repeat(12),
  injection: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y',
  'a long word': `${'anticonstitutionnellement'.repeat(40)} fin`,
  'no blank for long': 'é'.repeat(400),
  markup: '<script>alert(1)</script><img src=x onerror=y>&amp;',
  'right to left': '\u202Eabc\u202C\u200B\uFEFF',
  address: 'https://a.example/x,y;z?q="é" b#c',
}

const KEPT =
  /^(id|slug|domain|timeZone|colour|date|startTime|endTime|createdAt|modifiedAt|kind|level|format|motif|schoolZone|licence|access)$|Ids?$/

/** The same documents with every text field replaced. */
function poisoned<Value>(value: Value, text: string): Value {
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return KEPT.test(key) ? part : text
    if (Array.isArray(part)) return part.map((entry) => walk(entry, key))
    if (part instanceof Map) return new Map([...part].map(([name, entry]) => [name, walk(entry, '')]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, entry]) => [name, walk(entry, name)]))
  }
  return walk(value, '') as Value
}

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
