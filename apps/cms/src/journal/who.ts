import type { Core } from '@strapi/strapi'

interface RequestState {
  readonly user?: { readonly firstname?: string; readonly lastname?: string; readonly email?: string }
  readonly auth?: { readonly credentials?: { readonly name?: string } }
}

/** Who makes the request under way: a member of staff, an API token, or the software itself. */
export function whoActs(strapi: Core.Strapi): string {
  const state: RequestState | undefined = strapi.requestContext.get()?.state
  const { user, auth } = state ?? {}
  if (user) return [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email || 'Quelqu’un'
  return auth?.credentials?.name ?? 'Escale'
}
