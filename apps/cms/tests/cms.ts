import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { type Documents, documents, type Row, table } from '../src/storage/rows.ts'

// Strapi's ES modules do not load outside a bundler.
const { createStrapi }: typeof import('@strapi/strapi') = createRequire(import.meta.url)('@strapi/strapi')

export const CATALOGUE_TOKEN = 'catalogue-token-of-the-test-suite-0123456789'
export const IMPORT_TOKEN = 'import-token-of-the-test-suite-0123456789012'

export interface Cms {
  readonly strapi: Core.Strapi
  readonly address: string
  documents(type: string): Documents
  rows(type: string): ReturnType<typeof table>
}

export const uid = (type: string) => `api::${type}.${type}`

let running: Promise<Cms> | null = null

/** The CMS of the suite, booted once on an empty database: SQLite, or Postgres when ESCALE_TEST_DATABASE_URL is set. */
export function cms(): Promise<Cms> {
  running ??= boot()
  return running
}

async function boot(): Promise<Cms> {
  const folder = mkdtempSync(join(tmpdir(), 'escale-cms-test-'))
  const postgres = process.env.ESCALE_TEST_DATABASE_URL
  Object.assign(process.env, {
    HOST: '127.0.0.1',
    PORT: '0',
    APP_KEYS: 'test-a,test-b',
    API_TOKEN_SALT: 'test',
    ADMIN_JWT_SECRET: 'test',
    TRANSFER_TOKEN_SALT: 'test',
    ENCRYPTION_KEY: 'test-test-test-test-test-test-test',
    ESCALE_DATA_DIR: folder,
    ESCALE_CATALOGUE_TOKEN: CATALOGUE_TOKEN,
    ESCALE_IMPORT_TOKEN: IMPORT_TOKEN,
    ESCALE_ADMIN_EMAIL: 'admin@escale.test',
    ESCALE_ADMIN_PASSWORD: 'Escale-2026!',
    ESCALE_MEDIATOR_EMAIL: 'camille@escale.test',
    ESCALE_MEDIATOR_PASSWORD: 'Escale-2026!',
    ESCALE_SITE_URL: 'http://catalogue.test',
    STRAPI_LOG_LEVEL: 'error',
    ...(postgres
      ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres }
      : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(folder, 'cms.sqlite') }),
  })
  const appDir = join(import.meta.dirname, '..')
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start()
  strapi.log.level = 'error'
  process.once('beforeExit', () => rmSync(folder, { recursive: true, force: true }))
  const { port } = strapi.server.httpServer.address() as AddressInfo
  return {
    strapi,
    address: `http://127.0.0.1:${port}`,
    documents: (type) => documents(strapi, uid(type)),
    rows: (type) => table(strapi, uid(type)),
  }
}

export interface Delta {
  readonly epoch: string
  readonly revision: number
  readonly whole: boolean
  readonly network: Row | null
  readonly deleted: readonly { readonly collection: string; readonly documentId: string }[]
  readonly next: string | null
  readonly [collection: string]: unknown
}

export async function post(path: string, body: unknown, token?: string, method = 'POST') {
  const { address } = await cms()
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      // A connection kept through a long seed is closed by the server when it is used again.
      connection: 'close',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json().catch(() => null) }
}
