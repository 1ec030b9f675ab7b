import type { Core } from '@strapi/strapi'
import type { Account, Environment } from '../env.ts'
import { service, table } from '../storage/rows.ts'
import { ADMINISTRATOR, MEDIATOR } from './house-roles.ts'

interface UserService {
  create(user: object): Promise<unknown>
}

/** Makes the accounts of the environment that do not exist yet; an existing one keeps its password. */
export async function ensureAccounts(strapi: Core.Strapi, env: Environment): Promise<void> {
  await ensure(strapi, env.administrator, ADMINISTRATOR, { firstname: 'Administration', lastname: '' })
  await ensure(strapi, env.mediator, MEDIATOR, { firstname: 'Camille', lastname: 'Le Gall' })
}

async function ensure(
  strapi: Core.Strapi,
  account: Account | null,
  roleCode: string,
  person: { readonly firstname: string; readonly lastname: string },
): Promise<void> {
  if (account === null) return
  const known = await table(strapi, 'admin::user').findOne({ where: { email: account.email } })
  if (known !== null) return
  const role = await table(strapi, 'admin::role').findOne({ where: { code: roleCode } })
  const users = service<UserService>(strapi, 'admin::user')
  await users.create({
    ...account,
    ...person,
    isActive: true,
    preferedLanguage: 'fr',
    roles: role === null ? [] : [role.id],
    registrationToken: null,
  })
}
