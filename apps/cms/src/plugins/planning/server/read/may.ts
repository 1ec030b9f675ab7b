import type { Core } from '@strapi/strapi'
import { SCHEDULE } from '../../../../gesture/schedule.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'

interface Ability {
  can(action: string, subject: string): boolean
}

/** Which gestures the role of the person who asks has: pages offer no other. */
export function mayOf(strapi: Core.Strapi): { readonly programme: boolean; readonly change: boolean } {
  const ability: Ability | undefined = strapi.requestContext.get()?.state.userAbility
  const may = (deed: string, uid: string) =>
    ability?.can(`plugin::content-manager.explorer.${deed}`, uid) ?? false
  return {
    programme: may('create', SESSIONS.uid) && may('create', SCHEDULE),
    change: may('update', SESSIONS.uid),
  }
}
