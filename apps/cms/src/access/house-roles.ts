import { DESKS } from '../desk/desks.ts'
import { JOURNAL } from '../journal/journal.ts'

export const ADMINISTRATOR = 'strapi-super-admin'
export const COORDINATOR = 'coordinator'
export const MEDIATOR = 'mediator'
export const CONTRIBUTOR = 'contributor'
export const EDITOR = 'editor'

type Deed = 'create' | 'read' | 'update' | 'delete' | 'publish'

/** What may be done to some types; to some fields only, when they are named. */
export interface Grant {
  readonly types: readonly string[]
  readonly deeds: readonly Deed[]
  readonly fields?: readonly string[]
}

/** A role that Escale makes and keeps: its words and its permissions are written again at each start. */
export interface HouseRole {
  readonly code: string
  readonly name: string
  readonly description: string
  readonly grants: readonly Grant[]
  readonly media: readonly string[]
}

const uids = (...names: readonly string[]) => names.map((name) => `api::${name}.${name}`)
const EVERYTHING = DESKS.map(({ uid }) => uid)
const READ_ALL: Grant = { types: EVERYTHING, deeds: ['read'] }
const WRITE: readonly Deed[] = ['create', 'update', 'delete', 'publish']

const media = (...names: readonly string[]) => names.map((name) => `plugin::upload.${name}`)
const SEE = media('read', 'assets.download', 'assets.copy-link')
const ADD = [...SEE, ...media('assets.create')]
const CHANGE = [...ADD, ...media('assets.update')]

/** Who may do what, as far as it does not depend on the document: `rules/remit.ts` says the rest. */
export const HOUSE_ROLES: readonly HouseRole[] = [
  {
    code: COORDINATOR,
    name: 'Coordinateur·rice',
    description:
      'Tient tout le contenu du réseau : fiches, séances, lieux, familles, partenaires, vacances, fermetures. Ni comptes, ni réglages. Rôle tenu par Escale.',
    grants: [READ_ALL, { types: EVERYTHING.filter((uid) => uid !== JOURNAL), deeds: WRITE }],
    media: CHANGE,
  },
  {
    code: MEDIATOR,
    name: 'Médiateur·rice',
    description:
      'Écrit et publie toutes les fiches et les cycles ; programme les séances dans les lieux de sa fiche de médiation. Rôle tenu par Escale.',
    grants: [READ_ALL, { types: uids('workshop', 'cycle', 'session', 'schedule'), deeds: WRITE }],
    media: CHANGE,
  },
  {
    code: CONTRIBUTOR,
    name: 'Contributeur·rice',
    description:
      'Écrit des brouillons de fiches et de séances, et en demande la publication. Rôle tenu par Escale.',
    grants: [READ_ALL, { types: uids('workshop', 'session'), deeds: ['create', 'update', 'delete'] }],
    media: ADD,
  },
  {
    code: EDITOR,
    name: 'Chargé·e de communication',
    description: 'Lit tout, et tient les textes du réseau. Rôle tenu par Escale.',
    grants: [
      READ_ALL,
      {
        types: uids('network'),
        deeds: ['update'],
        fields: ['tagline', 'about', 'legalNotice', 'privacy', 'accessibilityStatement'],
      },
    ],
    media: SEE,
  },
]
