import type { Core } from '@strapi/strapi'
import { mayOf } from './may.ts'
import { sessionsNamed } from './sessions.ts'

/** One session, and whether the role of the person who asks may change it; `null` when it is no more. */
export async function sessionOf(strapi: Core.Strapi, { id }: { readonly id: string }) {
  const [session] = await sessionsNamed(strapi, [id])
  return session === undefined ? null : { ...session, mayChange: mayOf(strapi).change }
}
