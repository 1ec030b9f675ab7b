import type { Core } from '@strapi/strapi'
import { buildSchema, type GraphQLNamedType } from 'graphql'
import { currentRevision } from '../revision/state.ts'
import { type Ask, programme } from './answer.ts'
import { type DraftAsked, programmeDraft } from './draft.ts'
import { plainFields } from './plain-fields.ts'
import { PROGRAMME_SDL } from './schema.ts'

/** What an API token needs to read the programme: the catalogue's token has these and nothing else. */
export const PROGRAMME_SCOPES = [
  'api::programme.programme.read',
  'api::programme.programme.revision',
  'api::programme.programme.draft',
] as const
const [READ, REVISION, DRAFT] = PROGRAMME_SCOPES

interface Extensions {
  use(extension: {
    types: readonly GraphQLNamedType[]
    resolvers: unknown
    resolversConfig: Readonly<Record<string, { auth: { scope: readonly string[] } }>>
  }): void
}

/** Adds the programme to Strapi's GraphQL. Call in `register`: tokens are checked against the scopes at bootstrap. */
export async function registerProgramme(strapi: Core.Strapi): Promise<void> {
  for (const uid of PROGRAMME_SCOPES) {
    await strapi.contentAPI.permissions.providers.action.register(uid, { uid })
  }
  plainFields(strapi)
  const extensions: Extensions = strapi.plugin('graphql').service('extension')
  const types = Object.values(buildSchema(PROGRAMME_SDL).getTypeMap()).filter(
    ({ name }) => name === 'Query' || name.startsWith('Programme'),
  )
  extensions.use({
    // Types of our own: Strapi's generated ones would resolve relations one by one.
    types,
    resolvers: {
      Query: {
        programme: (_root: unknown, ask: Ask) => programme(strapi, ask),
        programmeRevision: () => currentRevision(strapi),
        programmeDraft: (_root: unknown, asked: DraftAsked) => programmeDraft(strapi, asked),
      },
    },
    resolversConfig: {
      'Query.programme': { auth: { scope: [READ] } },
      'Query.programmeRevision': { auth: { scope: [REVISION] } },
      'Query.programmeDraft': { auth: { scope: [DRAFT] } },
    },
  })
}
