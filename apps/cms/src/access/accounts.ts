import { type Job, staff } from '@escale/demo-network'
import type { Core } from '@strapi/strapi'
import type { Account, Environment } from '../env.ts'
import { service, table } from '../storage/rows.ts'
import { ADMINISTRATOR, CONTRIBUTOR, COORDINATOR, EDITOR, MEDIATOR } from './house-roles.ts'

interface UserService {
  create(user: object): Promise<unknown>
}

interface Person {
  readonly firstname: string
  readonly lastname: string
}

const ROLE: Readonly<Record<Job, string>> = {
  coordinator: COORDINATOR,
  mediator: MEDIATOR,
  contributor: CONTRIBUTOR,
  editor: EDITOR,
}
export const JOBS: readonly Job[] = ['coordinator', 'mediator', 'contributor', 'editor']

/** Makes the accounts of the environment that do not exist yet; an existing one keeps its password. */
export async function ensureAccounts(strapi: Core.Strapi, env: Environment): Promise<void> {
  await ensure(strapi, env.administrator, ADMINISTRATOR, { firstname: 'Administration', lastname: '' })
  for (const job of JOBS) await ensure(strapi, env.staff[job], ROLE[job], staff[job])
}

async function ensure(
  strapi: Core.Strapi,
  account: Account | null,
  roleCode: string,
  { firstname, lastname }: Person,
): Promise<void> {
  if (account === null) return
  const known = await table(strapi, 'admin::user').findOne({ where: { email: account.email } })
  if (known !== null) return
  const role = await table(strapi, 'admin::role').findOne({ where: { code: roleCode } })
  const users = service<UserService>(strapi, 'admin::user')
  await users.create({
    ...account,
    firstname,
    lastname,
    isActive: true,
    preferedLanguage: 'fr',
    roles: role === null ? [] : [role.id],
    registrationToken: null,
  })
}
