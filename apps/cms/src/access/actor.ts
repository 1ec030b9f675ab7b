import type { Core } from '@strapi/strapi'

interface RequestState {
  readonly user?: {
    readonly firstname?: string
    readonly lastname?: string
    readonly email?: string
    readonly roles?: readonly { readonly code: string }[]
  }
  readonly auth?: { readonly credentials?: { readonly name?: string } }
}

/** A member of staff who is logged in. */
export interface Actor {
  readonly name: string
  readonly email: string
  /** Codes of their roles. */
  readonly roles: readonly string[]
}

function stateOf(strapi: Core.Strapi): RequestState {
  const state: RequestState | undefined = strapi.requestContext.get()?.state
  return state ?? {}
}

/** The member of staff who makes the request under way; `null` for an API token, or the software itself. */
export function actorOf(strapi: Core.Strapi): Actor | null {
  const { user } = stateOf(strapi)
  if (user === undefined || user === null) return null
  const { firstname, lastname, email = '', roles = [] } = user
  const name = [firstname, lastname].filter(Boolean).join(' ') || email || 'Quelqu’un'
  return { name, email, roles: roles.map(({ code }) => code) }
}

/** Who makes the request under way, for the journal: a member of staff, an API token, or the software itself. */
export function whoActs(strapi: Core.Strapi): string {
  return actorOf(strapi)?.name ?? stateOf(strapi).auth?.credentials?.name ?? 'Escale'
}
