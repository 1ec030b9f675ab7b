import { buildSchema, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { PROGRAMME_SDL } from '../src/programme/schema.ts'
import type { Row } from '../src/storage/rows.ts'
import { CATALOGUE_TOKEN, type Delta, post } from './cms.ts'

function everyField(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).map((field) => `${field.name}${everyField(field.type)}`)
  return `{${fields.join(' ')}}`
}

const query = buildSchema(PROGRAMME_SDL).getQueryType()?.getFields().programme
const SELECTION = query ? everyField(query.type) : ''
const QUERY = `query P($since: Int, $epoch: String, $after: String) { programme(since: $since, epoch: $epoch, after: $after) ${SELECTION} }`

/** Asks the running CMS for one page of the programme, every field of it. */
export async function page(
  variables: { since?: number; epoch?: string; after?: string } = {},
): Promise<Delta> {
  const { status, body } = await post('/graphql', { query: QUERY, variables }, CATALOGUE_TOKEN)
  if (status !== 200 || body.errors) throw new Error(JSON.stringify(body))
  return body.data.programme
}

export async function since({ epoch, revision }: Delta): Promise<Delta> {
  return page({ epoch, since: revision })
}

/** The documents of one collection in an answer. */
export function told(delta: Delta, collection: string): readonly Row[] {
  return delta[collection] as readonly Row[]
}

export function find(delta: Delta, collection: string, documentId: unknown): Row | undefined {
  return told(delta, collection).find((wire) => wire.documentId === documentId)
}
