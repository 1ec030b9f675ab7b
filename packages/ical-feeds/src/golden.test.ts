import { EVERYTHING, id, select } from '@escale/programme'
import {
  aCategory,
  aCycle,
  aMediator,
  aNetwork,
  anAudience,
  aPartner,
  aPlace,
  aProgramme,
  aSession,
  aWorkshop,
} from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { renderCalendar } from './calendar.ts'
import { checkCalendar } from './check/check.ts'
import { byUid } from './test/event.ts'
import { withIcalJs } from './test/with-ical-js.ts'
import { withNodeIcal } from './test/with-node-ical.ts'

const at = (when: string, state: Parameters<typeof aSession>[1] = {}) => aSession(when, state)
const when = '2026-12-12 10:00-12:00'

/** One calendar a case: what a reader would want to see with their own eyes. */
const cases: Record<string, ReturnType<typeof aProgramme>> = {
  empty: aProgramme(),
  'every-field': aProgramme(
    {
      categories: [aCategory('Loisirs', { colour: '#f4b63f' as never })],
      audiences: [anAudience('Familles', null, null)],
      mediators: [aMediator('Camille')],
      partners: [aPartner('Maison de quartier')],
      cycles: [aCycle('Premiers pas', 6)],
      places: [
        aPlace('Médiathèque du Port', {
          id: id('port'),
          position: { latitude: 47.7089, longitude: -3.3536 },
          access: ['wheelchair', 'hearing-loop'],
          accessNote: 'Sonnez à la porte de droite.',
          transport: 'bus T3, arrêt Le Port',
          phone: '0297821234',
          mail: 'port@estuaires.example',
        }),
      ],
      workshops: [
        aWorkshop('Mettre ses photos à l’abri', {
          id: id('photos'),
          promise: 'À la fin, vous saurez où sont vos photos.',
          audienceIds: [id('familles')],
          prerequisites: ['savoir ouvrir un dossier'],
          toBring: ['votre téléphone', 'son câble'],
          lent: ['un disque'],
          languages: ['français', 'breton'],
          price: { kind: 'paid', cents: 550, note: '' },
          image: { url: '/uploads/photos.svg', alt: '', width: 4, height: 3 },
        }),
      ],
      sessions: [
        at(when, {
          id: id('abc'),
          room: 'Salle d’étude',
          sequence: 3,
          mediatorIds: [id('camille')],
          partnerId: id('maison-de-quartier'),
          cycle: { cycleId: id('premiers-pas'), number: 2 },
          registration: {
            kind: 'required',
            opensOn: null,
            ways: { onSite: true, phone: '0297821234', mail: 'port@estuaires.example', link: '' },
          },
        }),
      ],
    },
    aNetwork({ colours: { primary: '#e4572e' as never, secondary: null } }),
  ),
  'accents-and-emoji-at-the-fold': aProgramme({
    workshops: [
      aWorkshop('é', {
        id: id('photos'),
        title: `${'é'.repeat(33)}👩🏽‍🚀👩🏽‍🚀${'œ€'.repeat(30)}👨‍👩‍👧‍👦fin`,
      }),
    ],
    sessions: [at(when)],
  }),
  'punctuation-in-values-and-parameters': aProgramme(
    {
      workshops: [aWorkshop('p', { id: id('photos'), title: 'Un, deux; trois\\ "quatre": ^cinq' })],
      categories: [aCategory('Jeux, images; sons', { id: id('loisirs') })],
      places: [
        aPlace('Salle "Bleue", étage; 2: fond', {
          id: id('port'),
          position: { latitude: 0, longitude: 0 },
        }),
      ],
      sessions: [at(when, { publicNote: 'Ligne un\nLigne deux\r\nLigne trois' })],
    },
    aNetwork({ name: 'Réseau "du Sud", Est; et: ^Ouest' }),
  ),
  'clock-changes': aProgramme({
    sessions: [
      at('2026-10-24 10:00-12:00'),
      at('2026-10-25 01:00-04:00'),
      at('2026-10-25 02:30-02:45'),
      at('2027-03-27 22:00-04:00'),
      at('2027-03-28 02:30-04:00'),
      at('2027-03-29 10:00-12:00'),
    ],
  }),
  overseas: aProgramme({
    places: ['Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Miquelon'].map((timeZone) =>
      aPlace(timeZone, { id: id(timeZone), timeZone }),
    ),
    sessions: ['Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'America/Miquelon'].map((timeZone) =>
      at('2027-03-13 20:00-22:00', { id: id(timeZone.replace('/', '-')), placeId: id(timeZone) }),
    ),
  }),
  'after-midnight': aProgramme({ sessions: [at('2026-12-31 20:00-00:30'), at('2026-12-30 14:00-00:00')] }),
  'all-states': aProgramme({
    places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang') })],
    sessions: [
      at('2026-12-01 10:00-12:00', { id: id('planned') }),
      at('2026-12-02 10:00-12:00', { state: { kind: 'full' } }),
      at('2026-12-03 10:00-12:00', { state: { kind: 'waiting-list' } }),
      at('2026-12-04 10:00-12:00', {
        state: { kind: 'postponed', previous: null, replacedBy: id('planned') },
      }),
      at('2026-12-05 10:00-12:00', {
        state: {
          kind: 'postponed',
          previous: { date: '2026-11-30' as never, startTime: '10:00' as never },
          replacedBy: null,
        },
      }),
      at('2026-12-06 10:00-12:00', { state: { kind: 'moved', previousPlaceId: id('etang') } }),
      at('2026-12-07 10:00-12:00', { state: { kind: 'cancelled', replacedBy: null }, publicNote: 'Grève' }),
    ],
  }),
  online: aProgramme({
    places: [aPlace('En ligne', { id: id('port'), kind: 'online', town: '', address: '', postalCode: '' })],
    sessions: [
      at(when, {
        registration: {
          kind: 'advised',
          opensOn: null,
          ways: { onSite: false, phone: '', mail: '', link: 'https://visio.example/é?a=1,2;3' },
        },
      }),
    ],
  }),
}

describe.each(Object.entries(cases))('the calendar of «%s»', (name, programme) => {
  const selection = select(programme, EVERYTHING)
  const feed = renderCalendar(selection, { siteUrl: 'https://agenda.estuaires.example' })

  it('is as it was read and approved', async () => {
    await expect(feed).toMatchFileSnapshot(`./golden/${name}.ics`)
  })

  it('has no fault', () => {
    expect(checkCalendar(feed)).toEqual([])
  })

  it('says the same to two parsers, and what the programme says', () => {
    const [one, other] = [withIcalJs(feed), withNodeIcal(feed)].map(byUid)
    expect(one).toEqual(other)
    const told = [...selection.sessions].map(({ id, start, end, sequence }) => ({
      uid: `${id}@estuaires.example`,
      start,
      end,
      sequence,
    }))
    expect(one).toMatchObject(told.sort((left, right) => (left.uid < right.uid ? -1 : 1)))
  })
})
