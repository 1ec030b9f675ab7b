import { number, references, text } from '../../storage/read.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { MEDIATION_SERVICE, MOTIF, PARTNER_KIND } from '../../vocabulary/tables.ts'
import { ID_ONLY, type Reader, stamps } from './reader.ts'

export const CATEGORIES: Reader = {
  uid: 'api::category.category',
  collection: 'categories',
  noun: { the: 'la famille', feminine: true },
  name: 'name',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    invitation: text(row, 'invitation'),
    description: text(row, 'description'),
    colour: text(row, 'colour'),
    motif: codeOf(MOTIF, row.motif),
    service: codeOf(MEDIATION_SERVICE, row.service),
    order: number(row, 'order'),
  }),
}

export const AUDIENCES: Reader = {
  uid: 'api::audience.audience',
  collection: 'audiences',
  noun: { the: 'le public', feminine: false },
  name: 'name',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    ageFrom: number(row, 'ageFrom'),
    ageTo: number(row, 'ageTo'),
    order: number(row, 'order'),
  }),
}

export const MEDIATORS: Reader = {
  uid: 'api::mediator.mediator',
  collection: 'mediators',
  noun: { the: 'la fiche de médiation', feminine: true },
  name: 'name',
  visible: {},
  populate: { places: ID_ONLY },
  wire: (row) => ({
    ...stamps(row),
    name: text(row, 'name'),
    role: text(row, 'role'),
    placeIds: references(row, 'places'),
  }),
}

export const PARTNERS: Reader = {
  uid: 'api::partner.partner',
  collection: 'partners',
  noun: { the: 'le partenaire', feminine: false },
  name: 'name',
  visible: {},
  populate: {},
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    kind: codeOf(PARTNER_KIND, row.kind),
    what: text(row, 'what'),
    forWhom: text(row, 'forWhom'),
    where: text(row, 'where'),
    when: text(row, 'when'),
    town: text(row, 'town'),
    phone: text(row, 'phone'),
    link: text(row, 'link'),
  }),
}
