import type { Core } from '@strapi/strapi'
import { type Row, service, table } from '../storage/rows.ts'
import { typeset } from '../words/typeset.ts'
import { ADMINISTRATOR, HOUSE_ROLES, type HouseRole } from './house-roles.ts'

const ROLES = 'admin::role'
const EXPLORER = 'plugin::content-manager.explorer.'

interface Permission {
  readonly action: string
  readonly subject: string | null
  readonly properties?: { readonly fields?: readonly string[] }
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

/**
 * Makes the roles of the house, or brings them back to what the code says: what was added to them by hand goes. Only
 * what differs is written. Roles that a network made itself are left alone.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  await table(strapi, ROLES).update({
    where: { code: ADMINISTRATOR, name: 'Super Admin' },
    data: { name: 'Administrateur·rice', description: 'Règle le logiciel, les comptes et tout le contenu.' },
  })
  await dropUnused(strapi, ['strapi-editor', 'strapi-author'])
  const services: AdminServices = {
    permission: service(strapi, 'admin::permission'),
    role: service(strapi, 'admin::role'),
    contentType: service(strapi, 'admin::content-type'),
  }
  const actions = services.permission.actionProvider
    .values()
    .filter(({ section }) => section === 'contentTypes')
  const every = services.contentType.getPermissionsWithNestedFields(actions, { restrictedSubjects: [] })
  for (const role of HOUSE_ROLES) {
    const { id } = await named(strapi, role)
    await services.role.assignPermissions(id, permissionsOf(role, every))
  }
}

async function named(strapi: Core.Strapi, { code, name, ...role }: HouseRole): Promise<Row> {
  const description = typeset(role.description)
  const roles = table(strapi, ROLES)
  const known = await roles.findOne({ where: { code } })
  if (known === null) return roles.create({ data: { code, name, description } })
  if (known.name !== name || known.description !== description)
    await roles.update({ where: { id: known.id }, data: { name, description } })
  return known
}

function permissionsOf({ grants, media }: HouseRole, every: readonly Permission[]): readonly Permission[] {
  const granted = grants.flatMap(({ types, deeds, fields }) => {
    const actions = new Set(deeds.map((deed) => `${EXPLORER}${deed}`))
    return every
      .filter(({ action, subject }) => subject !== null && types.includes(subject) && actions.has(action))
      .map((permission) => (fields === undefined ? permission : { ...permission, properties: { fields } }))
  })
  return [...granted, ...media.map((action) => ({ action, subject: null, conditions: [] }))]
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
