import { clock, flag, number, reference, references, text } from '../../storage/read.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { PUBLICATION, REGISTRATION_KIND, SESSION_STATE } from '../../vocabulary/tables.ts'
import { ID_ONLY, type Reader, stamps } from './reader.ts'

export const SESSIONS: Reader = {
  uid: 'api::session.session',
  collection: 'sessions',
  noun: { the: 'la séance', feminine: true },
  name: 'label',
  visible: { publication: PUBLICATION.public },
  populate: {
    // A session is linked to the draft row of its workshop and to the published one: one document id.
    workshop: { select: ['documentId', 'title'] },
    place: { select: ['documentId', 'name'] },
    mediators: ID_ONLY,
    partner: ID_ONLY,
    replacedBy: ID_ONLY,
    previousPlace: ID_ONLY,
    cycle: ID_ONLY,
    festival: ID_ONLY,
  },
  wire: (row) => ({
    ...stamps(row),
    workshopId: reference(row, 'workshop'),
    placeId: reference(row, 'place'),
    room: text(row, 'room'),
    mediatorIds: references(row, 'mediators'),
    partnerId: reference(row, 'partner'),
    date: text(row, 'date'),
    startTime: clock(row, 'startTime'),
    endTime: clock(row, 'endTime'),
    capacity: number(row, 'capacity'),
    seatsLeft: number(row, 'seatsLeft'),
    registrationKind: codeOf(REGISTRATION_KIND, row.registrationKind),
    registrationOpensOn: text(row, 'registrationOpensOn'),
    registrationOnSite: flag(row, 'registrationOnSite'),
    registrationPhone: text(row, 'registrationPhone'),
    registrationMail: text(row, 'registrationMail'),
    registrationLink: text(row, 'registrationLink'),
    state: codeOf(SESSION_STATE, row.state),
    replacedById: reference(row, 'replacedBy'),
    previousDate: text(row, 'previousDate'),
    previousStartTime: clock(row, 'previousStartTime'),
    previousPlaceId: reference(row, 'previousPlace'),
    publicNote: text(row, 'publicNote'),
    cycleId: reference(row, 'cycle'),
    cycleNumber: number(row, 'cycleNumber'),
    festivalId: reference(row, 'festival'),
    sequence: number(row, 'sequence'),
    externalId: text(row, 'externalId'),
  }),
}
