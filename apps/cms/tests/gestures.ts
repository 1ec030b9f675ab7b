import { aCategory, aDraftWorkshop, aMediator, aSession, aWorkshop } from './builders.ts'
import { type Answer, collection, type Staff } from './staff.ts'

/** The places the table speaks of: « stop » is a stop of the bus « here ». */
export interface Ground {
  readonly here: string
  readonly there: string
  readonly stop: string
  readonly workshop: string
}

export const NETWORK = '/content-manager/single-types/api::network.network'
export const to = (documentId: string) => ({ set: [{ documentId }] })
const dates = { date: '2027-02-06', startTime: '10:00:00', endTime: '11:00:00' }
export const session = (workshop: string, place: string, publication = 'Publique') => ({
  ...dates,
  registrationKind: 'Sans inscription',
  registrationOnSite: false,
  state: 'Prévue',
  workshop: to(workshop),
  place: to(place),
  publication,
})
const sheet = async () => ({
  title: `Fiche ${Math.random()}`,
  promise: 'Oui.',
  category: to(await aCategory()),
  format: 'Atelier',
  durationMinutes: 90,
  level: 'Tous niveaux',
  priceKind: 'Gratuit',
})
export const at = (type: string, id: string, action = '') => `${collection(type)}/${id}${action}`

/** Every gesture the table of roles speaks of, each on documents of its own. */
export const GESTURES: Readonly<Record<string, (who: Staff, ground: Ground) => Promise<Answer>>> = {
  'reads the sessions': (who) => who.ask('GET', collection('session')),
  'makes a draft session here': (who, { here, workshop }) =>
    who.ask('POST', collection('session'), session(workshop, here, 'Brouillon')),
  'makes a public session here': (who, { here, workshop }) =>
    who.ask('POST', collection('session'), session(workshop, here)),
  'makes a public session at a stop of here': (who, { stop, workshop }) =>
    who.ask('POST', collection('session'), session(workshop, stop)),
  'makes a public session there': (who, { there, workshop }) =>
    who.ask('POST', collection('session'), session(workshop, there)),
  'moves a session of here to there': async (who, { here, there }) =>
    who.ask('PUT', at('session', await aSession({ place: here })), { place: to(there) }),
  'moves a session of there to here': async (who, { here, there }) =>
    who.ask('PUT', at('session', await aSession({ place: there })), { place: to(here) }),
  'makes a draft session public': async (who, { here }) =>
    who.ask('PUT', at('session', await aSession({ place: here, publication: 'Brouillon' })), {
      publication: 'Publique',
    }),
  'changes the room of a public session': async (who, { here }) =>
    who.ask('PUT', at('session', await aSession({ place: here })), { room: 'Salle 2' }),
  'changes the room of an internal session': async (who, { here }) =>
    who.ask('PUT', at('session', await aSession({ place: here, publication: 'Interne' })), { room: '2' }),
  'deletes a draft session': async (who, { here }) =>
    who.ask('DELETE', at('session', await aSession({ place: here, publication: 'Brouillon' }))),
  'deletes a public session': async (who, { here }) =>
    who.ask('DELETE', at('session', await aSession({ place: here }))),
  'duplicates a public session': async (who, { here }) =>
    who.ask('POST', `${collection('session')}/clone/${await aSession({ place: here })}`, {}),
  'makes a schedule there': (who, { there }) =>
    who.ask('POST', collection('schedule'), { title: 'Samedis', place: to(there) }),
  'makes a schedule here': (who, { here }) =>
    who.ask('POST', collection('schedule'), { title: 'Samedis', place: to(here) }),
  'writes a draft sheet': async (who) => who.ask('POST', collection('workshop'), await sheet()),
  'writes a sheet and publishes it at once': async (who) =>
    who.ask('POST', `${collection('workshop')}/actions/publish`, await sheet()),
  'publishes a draft sheet': async (who) =>
    who.ask('POST', at('workshop', await aDraftWorkshop(), '/actions/publish')),
  'changes the draft of a published sheet': async (who) =>
    who.ask('PUT', at('workshop', await aWorkshop()), { promise: 'Mieux.' }),
  'withdraws a sheet': async (who) =>
    who.ask('POST', at('workshop', await aWorkshop(), '/actions/unpublish')),
  'deletes a draft sheet': async (who) => who.ask('DELETE', at('workshop', await aDraftWorkshop())),
  'deletes a published sheet': async (who) => who.ask('DELETE', at('workshop', await aWorkshop())),
  'makes a cycle': (who) => who.ask('POST', collection('cycle'), { title: `Cycle ${Math.random()}` }),
  'makes a place': (who) =>
    who.ask('POST', collection('place'), { name: `Lieu ${Math.random()}`, kind: 'Médiathèque' }),
  'makes a closure': (who) =>
    who.ask('POST', collection('closure'), {
      reason: 'Inventaire',
      from: '2027-05-01',
      to: '2027-05-02',
    }),
  'makes a family': (who) =>
    who.ask('POST', collection('category'), { name: `Famille ${Math.random()}`, motif: 'Cadres' }),
  'makes a public holiday': (who) =>
    who.ask('POST', collection('public-holiday'), { name: 'Pardon', date: '2027-05-03', dayOff: true }),
  'makes a partner': (who) =>
    who.ask('POST', collection('partner'), { name: `Fablab ${Math.random()}`, kind: 'Fablab' }),
  'changes a card of a mediator': async (who) =>
    who.ask('PUT', at('mediator', await aMediator()), { role: 'Autre' }),
  'changes the texts of the network': (who) => who.ask('PUT', NETWORK, { tagline: 'Bienvenue.' }),
  'reads the journal': (who) => who.ask('GET', collection('editorial-log')),
  'writes in the journal': (who) => who.ask('POST', collection('editorial-log'), { sentence: 'X' }),
  'lists the accounts': (who) => who.ask('GET', '/admin/users'),
  'lists the roles': (who) => who.ask('GET', '/admin/roles'),
  'makes a token': (who) =>
    who.ask('POST', '/admin/api-tokens', { name: 'X', description: '', type: 'full-access', lifespan: null }),
}
