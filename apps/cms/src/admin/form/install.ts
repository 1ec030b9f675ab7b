import type { StrapiApp } from '@strapi/strapi/admin'
import FamilyTitle from './FamilyTitle'
import GroupTitle from './GroupTitle'
import { FAMILY_TITLE, inGroups, TITLE } from './layout'

/** Forms in groups. Call in `register`. */
export function installForms(app: StrapiApp): void {
  // Not as custom fields: those come a moment later, and are an input with English words until then.
  app.addFields([
    { type: TITLE, Component: GroupTitle },
    { type: FAMILY_TITLE, Component: FamilyTitle },
  ])
}

/** Call in `bootstrap`, once the content manager has made its hooks. */
export function arrangeForms(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', inGroups)
}
