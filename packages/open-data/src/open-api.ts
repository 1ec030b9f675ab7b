import type { OpenDataContext } from './context.ts'
import { MEDIATION_COLUMNS } from './mediation/csv.ts'
import { type FieldKind, SESSION_FIELDS, type SessionField } from './session-fields.ts'
import { LICENCE, MOST_PER_PAGE, PER_PAGE } from './session-pages.ts'

/** How each kind of field is said in JSON Schema (draft 2020-12, that of OpenAPI 3.1). */
const SCHEMAS: Record<FieldKind, object> = {
  text: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  decimal: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  date: { type: ['string', 'null'], format: 'date' },
  time: { type: ['string', 'null'], pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  instant: { type: ['string', 'null'], format: 'date-time' },
  url: { type: ['string', 'null'], format: 'uri' },
  list: { type: 'array', items: { type: 'string' } },
}

const key = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
})

/** The keys of the programme that choose sessions: as on every page and feed (docs/contracts/addresses.md). */
const SELECTION = [
  ...(['lieu', 'commune', 'categorie', 'atelier', 'public', 'cycle', 'festival'] as const).map((name) =>
    key(name, 'Identifiant ; répétez la clé pour en demander plusieurs.', {
      type: 'array',
      items: { type: 'string' },
    }),
  ),
  key(
    'du',
    'Premier jour, à l’heure du lieu : une date, ou un jour nommé comme debut-mois-prochain. Sans lui : aujourd’hui.',
  ),
  key('au', 'Dernier jour, compris : une date, ou un jour nommé comme fin-mois-prochain.'),
  key('etat', 'prevue, complete, liste-attente, reportee, deplacee ou annulee.'),
  key('gratuit', 'oui', { type: 'string', enum: ['oui'] }),
  key('q', 'Mots à trouver.'),
]

/** The description of the open data for programs: OpenAPI 3.1, in French as the data is. */
export function openApi(network: string, { siteUrl }: OpenDataContext): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `Données ouvertes – ${network}`,
      version: '1',
      description: `Les séances publiques du réseau, à jour à quelques secondes près. Lecture libre, sans clé. Le mode d’emploi : ${siteUrl}/donnees/`,
      license: { name: LICENCE.nom, url: LICENCE.adresse },
    },
    servers: [{ url: siteUrl }],
    paths: {
      '/flux/seances.json': {
        get: {
          operationId: 'seances',
          summary: 'Les séances, page par page',
          parameters: [
            ...SELECTION,
            key('modifie-depuis', 'Seulement ce qui a changé depuis cette date ou cet instant ISO 8601.'),
            key('curseur', 'Ce que la page précédente a donné dans « suivant ».'),
            key('limite', 'Séances par page.', {
              type: 'integer',
              minimum: 1,
              maximum: MOST_PER_PAGE,
              default: PER_PAGE,
            }),
          ],
          responses: {
            200: { description: 'Une page', content: { 'application/json': { schema: PAGE } } },
            304: { description: 'Rien n’a changé depuis l’ETag donné dans If-None-Match.' },
            400: {
              description: 'Une clé est illisible : la réponse dit laquelle et quoi écrire.',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['erreurs'],
                    properties: { erreurs: { type: 'array', items: { type: 'string' } } },
                  },
                },
              },
            },
          },
        },
      },
      '/flux/lieux-mediation-numerique.json': {
        get: {
          operationId: 'lieuxDeMediationNumerique',
          summary: 'Les lieux, selon le schéma national « Lieux de médiation numérique » 1.0.2',
          externalDocs: { url: 'https://github.com/LaMednum/standard-mediation-num' },
          responses: {
            200: {
              description: 'Tous les lieux ; la licence est dans l’en-tête Link.',
              content: { 'application/json': { schema: { type: 'array', items: PLACE } } },
            },
          },
        },
      },
    },
    components: { schemas: { Seance: SESSION } },
  }
}

const SESSION = {
  type: 'object',
  required: SESSION_FIELDS.map(({ name }) => name),
  additionalProperties: false,
  properties: Object.fromEntries(SESSION_FIELDS.map((field) => [field.name, schemaOf(field)])),
}

/** What is not known is left out. */
const PLACE = {
  type: 'object',
  required: ['id', 'pivot', 'nom', 'commune', 'code_postal', 'adresse', 'date_maj', 'services'],
  additionalProperties: false,
  properties: Object.fromEntries(
    MEDIATION_COLUMNS.map((name) => [
      name,
      { type: name === 'latitude' || name === 'longitude' ? 'number' : 'string' },
    ]),
  ),
}

const PAGE = {
  type: 'object',
  required: ['licence', 'attribution', 'total', 'a_jour_au', 'seances', 'retirees', 'suivant'],
  properties: {
    licence: { type: 'object', properties: { nom: { type: 'string' }, adresse: { type: 'string' } } },
    attribution: { type: 'string', description: 'Le réseau à citer.' },
    total: { type: 'integer', description: 'Séances de toutes les pages.' },
    a_jour_au: { ...SCHEMAS.instant, description: 'À redonner dans « modifie-depuis » la prochaine fois.' },
    seances: { type: 'array', items: { $ref: '#/components/schemas/Seance' } },
    retirees: {
      type: 'array',
      items: { type: 'string' },
      description: 'Séances sorties du programme, à oublier ; sur la première page de « modifie-depuis ».',
    },
    suivant: { type: ['string', 'null'], description: 'Curseur de la page suivante.' },
  },
}

function schemaOf({ kind, meaning, values }: SessionField): object {
  const schema = SCHEMAS[kind]
  if (values === undefined) return { ...schema, description: meaning }
  if (kind === 'list') return { type: 'array', items: { type: 'string', enum: values }, description: meaning }
  return { type: 'string', enum: values, description: meaning }
}
