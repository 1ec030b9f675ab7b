import type { Core } from '@strapi/strapi'
import { service, table } from '../storage/rows.ts'

const ROLES = 'admin::role'
export const ADMINISTRATOR = 'strapi-super-admin'
export const MEDIATOR = 'mediator'

const EXPLORER = 'plugin::content-manager.explorer'
const WRITTEN = ['workshop', 'session', 'cycle', 'schedule', 'festival', 'closure']
const READ = [
  'network',
  'place',
  'category',
  'audience',
  'mediator',
  'partner',
  'school-holiday',
  'public-holiday',
  'editorial-log',
]
const UPLOAD = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
]

interface Permission {
  readonly action: string
  readonly subject: string | null
  readonly properties?: { readonly fields: readonly string[] }
  readonly conditions: readonly string[]
}

interface AdminServices {
  readonly permission: { readonly actionProvider: { values(): readonly Action[] } }
  readonly role: { assignPermissions(roleId: unknown, permissions: readonly Permission[]): Promise<unknown> }
  readonly contentType: {
    getPermissionsWithNestedFields(
      actions: readonly Action[],
      options: { restrictedSubjects: readonly string[] },
    ): readonly Permission[]
  }
}

interface Action {
  readonly actionId: string
  readonly section: string
}

/** Gives the roles of the house: an administrator, and mediators who write the programme. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = table(strapi, ROLES)
  await roles.update({
    where: { code: ADMINISTRATOR, name: 'Super Admin' },
    data: { name: 'Administrateur·rice', description: 'Règle le logiciel, les comptes et tout le contenu.' },
  })
  await dropUnused(strapi, ['strapi-editor', 'strapi-author'])
  if ((await roles.findOne({ where: { code: MEDIATOR } })) !== null) return
  const made = await roles.create({
    data: {
      code: MEDIATOR,
      name: 'Médiateur·rice',
      description: 'Écrit les ateliers, les séances, les cycles et les programmations.',
    },
  })
  const services: AdminServices = {
    permission: service(strapi, 'admin::permission'),
    role: service(strapi, 'admin::role'),
    contentType: service(strapi, 'admin::content-type'),
  }
  await services.role.assignPermissions(made.id, mediatorPermissions(services))
}

function mediatorPermissions(services: AdminServices): readonly Permission[] {
  const actions = services.permission.actionProvider
    .values()
    .filter(({ section }) => section === 'contentTypes')
  const everything = services.contentType.getPermissionsWithNestedFields(actions, { restrictedSubjects: [] })
  const uids = (types: readonly string[]) => new Set(types.map((type) => `api::${type}.${type}`))
  const [written, read] = [uids(WRITTEN), uids(READ)]
  const content = everything.filter(
    ({ action, subject }) =>
      subject !== null && (written.has(subject) || (read.has(subject) && action === `${EXPLORER}.read`)),
  )
  return [...content, ...UPLOAD.map((action) => ({ action, subject: null, conditions: [] }))]
}

/** Strapi's English roles go as long as nobody holds them. */
async function dropUnused(strapi: Core.Strapi, codes: readonly string[]): Promise<void> {
  const roles = service<{ deleteByIds(ids: readonly unknown[]): Promise<unknown> }>(strapi, 'admin::role')
  for (const code of codes) {
    const role = await table(strapi, ROLES).findOne({ where: { code }, populate: { users: true } })
    const users = role?.users
    if (role !== null && Array.isArray(users) && users.length === 0) await roles.deleteByIds([role.id])
  }
}
