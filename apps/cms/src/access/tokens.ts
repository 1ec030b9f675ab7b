import type { Core } from '@strapi/strapi'
import type { Environment } from '../env.ts'
import { PROGRAMME_SCOPES } from '../programme/extension.ts'
import { text } from '../storage/read.ts'
import { service, table } from '../storage/rows.ts'

const TOKENS = 'admin::api-token'
const IMPORTED = ['place', 'workshop', 'session', 'category', 'audience']

interface TokenService {
  hash(accessKey: string): string
  create(token: object): Promise<{ readonly id: number }>
  update(id: number, token: object): Promise<unknown>
  revoke(id: unknown): Promise<unknown>
}

/** Every token there is comes from the environment: what Strapi makes by itself (full access, read only) goes. */
export async function ensureTokens(strapi: Core.Strapi, env: Environment): Promise<void> {
  const tokens = service<TokenService>(strapi, 'admin::api-token-content-api')
  for (const token of await table(strapi, TOKENS).findMany({})) {
    if (token.type !== 'custom') await tokens.revoke(token.id)
  }
  await ensure(strapi, tokens, {
    name: 'Catalogue',
    description: 'Le catalogue public lit le programme. Fait par Escale : ne pas modifier.',
    permissions: PROGRAMME_SCOPES,
    accessKey: env.catalogueToken,
  })
  if (env.importToken === null) return
  await ensure(strapi, tokens, {
    name: 'Import',
    description: 'Un outil d’import écrit lieux, ateliers et séances. Fait par Escale : ne pas modifier.',
    permissions: IMPORTED.flatMap((type) =>
      ['find', 'findOne', 'create', 'update'].map((action) => `api::${type}.${type}.${action}`),
    ),
    accessKey: env.importToken,
  })
}

async function ensure(
  strapi: Core.Strapi,
  tokens: TokenService,
  wanted: { name: string; description: string; permissions: readonly string[]; accessKey: string },
): Promise<void> {
  const { accessKey, name, description, permissions } = wanted
  const token = { name, description, type: 'custom', permissions: [...permissions] }
  const known = await table(strapi, TOKENS).findOne({ where: { name } })
  const hash = tokens.hash(accessKey)
  if (known === null) {
    const made = await tokens.create({ ...token, lifespan: null })
    await table(strapi, TOKENS).update({
      where: { id: made.id },
      data: { accessKey: hash, encryptedKey: null },
    })
    return
  }
  const id = Number(known.id)
  await tokens.update(id, token)
  if (text(known, 'accessKey') === hash) return
  await table(strapi, TOKENS).update({ where: { id }, data: { accessKey: hash, encryptedKey: null } })
}
