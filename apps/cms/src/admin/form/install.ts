import type { StrapiApp } from '@strapi/strapi/admin'
import { inGroups } from './layout'

const title = (name: string, words: string) => ({
  name,
  type: 'string' as const,
  intlLabel: { id: name, defaultMessage: words },
  intlDescription: { id: name, defaultMessage: words },
})
const group = () => import('./GroupTitle')
const family = () => import('./FamilyTitle')
const TITLES = [
  { ...title('group-title', 'Titre de groupe'), components: { Input: group } },
  { ...title('family-title', 'Titre de la famille'), components: { Input: family } },
]

/** Forms in groups. Call in `register`. */
export function installForms(app: StrapiApp): void {
  app.customFields.register(TITLES)
}

/** Call in `bootstrap`, once the content manager has made its hooks. */
export function arrangeForms(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', inGroups)
}
