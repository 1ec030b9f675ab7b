import type { Core } from '@strapi/strapi'
import type { z } from 'zod'
import { refuse } from '../../../rules/refusal.ts'

/** What Koa hands to a route, as far as it is used here. */
export interface Exchange {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly request: { readonly body?: unknown }
  body: unknown
}

/** What was asked of an address: what its path names, its query and its body, as one object. */
const askedOf = ({ params, query, request }: Exchange) => ({
  ...query,
  ...(typeof request.body === 'object' ? request.body : {}),
  ...params,
})

/** A handler that parses what is asked once, answers under `data`, and refuses in French what it cannot read. */
export function answering<Schema extends z.ZodType>(
  strapi: Core.Strapi,
  schema: Schema,
  answer: (strapi: Core.Strapi, asked: z.output<Schema>) => Promise<unknown>,
) {
  return async (exchange: Exchange): Promise<void> => {
    const read = schema.safeParse(askedOf(exchange))
    if (!read.success) return refuse(faultsOf(read.error))
    exchange.body = { data: await answer(strapi, read.data) }
  }
}

/** Schemas of ours word what is wrong; zod's own English is for nobody. */
function faultsOf({ issues }: z.ZodError) {
  const said = issues.filter(
    ({ message }) => message.endsWith('.') && !/^(Invalid|Too|Expected)/.test(message),
  )
  if (said.length === 0)
    return [{ field: '', sentence: 'La demande est incomplète : rechargez la page et recommencez.' }]
  return said.map(({ message, path }) => ({ field: path.join('.'), sentence: message }))
}
