import { service, table } from '../src/storage/rows.ts'
import { cms, post } from './cms.ts'

const PASSWORD = 'Escale-2026!'

export interface Answer {
  readonly status: number
  /** Why it was refused; empty when it was not. */
  readonly sentence: string
  readonly documentId: string
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers, looked at by the test that asked.
  readonly data: any
}

/** A member of staff who works through the admin's own HTTP API. */
export interface Staff {
  readonly token: string
  ask(method: string, path: string, body?: object): Promise<Answer>
}

/** Makes an account with these roles and logs it in. */
export async function aMember(firstname: string, ...codes: readonly string[]): Promise<Staff> {
  const { strapi } = await cms()
  const email = `${firstname.toLowerCase()}@escale.test`
  const roles = await table(strapi, 'admin::role').findMany({ where: { code: { $in: codes } } })
  await service<{ create(user: object): Promise<unknown> }>(strapi, 'admin::user').create({
    email,
    password: PASSWORD,
    firstname,
    isActive: true,
    roles: roles.map(({ id }) => id),
    registrationToken: null,
  })
  return loggedIn(email)
}

export async function loggedIn(email: string): Promise<Staff> {
  const { body } = await post('/admin/login', { email, password: PASSWORD })
  const token: string = body.data.token
  return {
    token,
    async ask(method, path, asked = {}) {
      const { status, body } = await post(path, asked, token, method)
      const documentId = body?.data?.documentId ?? ''
      return { status, sentence: body?.error?.message ?? '', documentId, data: body?.data }
    },
  }
}

/** Where the admin writes documents of a type. */
export const collection = (type: string) => `/content-manager/collection-types/api::${type}.${type}`
