import { flag, number, reference, text } from '../../storage/read.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { REDIRECT_KIND, SCHOOL_ZONE } from '../../vocabulary/tables.ts'
import { ID_ONLY, type Reader, stamps } from './reader.ts'

export const CYCLES: Reader = {
  uid: 'api::cycle.cycle',
  collection: 'cycles',
  noun: { the: 'le cycle', feminine: false },
  name: 'title',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    title: text(row, 'title'),
    description: text(row, 'description'),
    // Stored as `sessionCount`: lodash, hence Strapi, takes an object with a numeric `length` for an array.
    length: number(row, 'sessionCount'),
    wholeOnly: flag(row, 'wholeOnly'),
  }),
}

export const FESTIVALS: Reader = {
  uid: 'api::festival.festival',
  collection: 'festivals',
  noun: { the: 'le festival', feminine: false },
  name: 'title',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    title: text(row, 'title'),
    promise: text(row, 'promise'),
    description: text(row, 'description'),
    from: text(row, 'from'),
    to: text(row, 'to'),
  }),
}

export const CLOSURES: Reader = {
  uid: 'api::closure.closure',
  collection: 'closures',
  noun: { the: 'la fermeture', feminine: true },
  name: 'reason',
  visible: {},
  populate: { place: ID_ONLY },
  wire: (row) => ({
    ...stamps(row),
    placeId: reference(row, 'place'),
    from: text(row, 'from'),
    to: text(row, 'to'),
    reason: text(row, 'reason'),
  }),
}

export const SCHOOL_HOLIDAYS: Reader = {
  uid: 'api::school-holiday.school-holiday',
  collection: 'schoolHolidays',
  noun: { the: 'la période de vacances', feminine: true },
  name: 'name',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    zone: codeOf(SCHOOL_ZONE, row.zone),
    name: text(row, 'name'),
    from: text(row, 'from'),
    to: text(row, 'to'),
    provisional: flag(row, 'provisional'),
  }),
}

export const PUBLIC_HOLIDAYS: Reader = {
  uid: 'api::public-holiday.public-holiday',
  collection: 'publicHolidays',
  noun: { the: 'le jour férié', feminine: false },
  name: 'name',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    date: text(row, 'date'),
    name: text(row, 'name'),
    dayOff: flag(row, 'dayOff'),
  }),
}

export const REDIRECTS: Reader = {
  uid: 'api::redirect.redirect',
  collection: 'redirects',
  noun: { the: 'l’ancienne adresse', feminine: true },
  name: 'fromSlug',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    kind: codeOf(REDIRECT_KIND, row.kind),
    fromSlug: text(row, 'fromSlug'),
    toSlug: text(row, 'toSlug'),
  }),
}
