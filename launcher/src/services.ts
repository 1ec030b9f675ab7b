import { join } from 'node:path'
import { type Folders, ROOT } from './folders.ts'
import type { Secrets } from './secrets.ts'
import { type Service, startService } from './service.ts'

const HOST = '127.0.0.1'

export interface CmsOptions {
  readonly folders: Folders
  readonly secrets: Secrets
  readonly port: number
  /** A PostgreSQL address; SQLite in the folder when there is none. */
  readonly databaseUrl?: string
  /** Seeds the demonstration network in an empty CMS, laid out around the day. */
  readonly demo?: { readonly today?: string }
  /** Addresses of catalogues to tell of each change at once. */
  readonly doorbells?: readonly string[]
  /** Where the catalogue is read, for previews. */
  readonly siteUrl?: string
  readonly onLine?: (line: string) => void
}

export function cmsAddress(port: number): string {
  return `http://${HOST}:${port}`
}

/** The CMS, built beforehand. Ready when `/_health` answers 204. */
export function startCms(options: CmsOptions): Service {
  const { folders, onLine } = options
  return startService({
    name: 'Le CMS',
    cwd: join(ROOT, 'apps', 'cms'),
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    logFile: join(folders.logs, 'cms.log'),
    ...(onLine && { onLine }),
    env: cmsVariables(options),
  })
}

/** The environment of the CMS. */
export function cmsVariables({
  folders,
  secrets,
  port,
  databaseUrl,
  demo,
  doorbells = [],
  siteUrl = '',
}: CmsOptions): Record<string, string> {
  const database: Record<string, string> = databaseUrl
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: databaseUrl }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(folders.cms, 'escale.db') }
  return {
    NODE_ENV: 'production',
    HOST,
    PORT: String(port),
    ...database,
    ESCALE_DATA_DIR: folders.cms,
    APP_KEYS: secrets.appKeys,
    API_TOKEN_SALT: secrets.apiTokenSalt,
    ADMIN_JWT_SECRET: secrets.adminJwtSecret,
    TRANSFER_TOKEN_SALT: secrets.transferTokenSalt,
    ENCRYPTION_KEY: secrets.encryptionKey,
    ESCALE_CATALOGUE_TOKEN: secrets.catalogueToken,
    ESCALE_IMPORT_TOKEN: secrets.importToken,
    ESCALE_ADMIN_EMAIL: secrets.administrator.email,
    ESCALE_ADMIN_PASSWORD: secrets.administrator.password,
    ...accountVariables(secrets),
    ESCALE_DOORBELLS: doorbells.join(','),
    ESCALE_SITE_URL: siteUrl,
    ESCALE_DEMO: demo ? 'true' : 'false',
    ESCALE_DEMO_TODAY: demo?.today ?? '',
  }
}

function accountVariables(secrets: Secrets): Record<string, string> {
  const jobs = ['coordinator', 'mediator', 'contributor', 'editor'] as const
  return Object.fromEntries(
    jobs.flatMap((job) => [
      [`ESCALE_${job.toUpperCase()}_EMAIL`, secrets[job].email],
      [`ESCALE_${job.toUpperCase()}_PASSWORD`, secrets[job].password],
    ]),
  )
}

export interface CatalogueOptions {
  readonly folders: Folders
  readonly secrets: Secrets
  readonly port: number
  readonly cmsUrl: string
  readonly siteUrl?: string
  /** Where the metrics are told; nowhere without. */
  readonly metricsPort?: number
  /** A snapshot to start from when the folder has none. */
  readonly seedSnapshot?: string
  /** What rendered pages may weigh, in megabytes. */
  readonly cacheMegabytes?: number
}

/** The catalogue, built beforehand. Ready when `/readyz` answers 200. */
export function startCatalogue({
  folders,
  secrets,
  port,
  cmsUrl,
  siteUrl,
  ...options
}: CatalogueOptions): Service {
  return startService({
    name: 'Le catalogue',
    cwd: join(ROOT, 'apps', 'catalogue'),
    args: ['src/server/main.ts'],
    logFile: join(folders.logs, 'catalogue.log'),
    env: {
      NODE_ENV: 'production',
      HOST,
      PORT: String(port),
      ESCALE_SITE_URL: siteUrl ?? `http://${HOST}:${port}`,
      ESCALE_CMS_URL: cmsUrl,
      ESCALE_CATALOGUE_TOKEN: secrets.catalogueToken,
      ESCALE_DATA_DIR: folders.catalogue,
      ESCALE_METRICS_PORT: String(options.metricsPort ?? ''),
      ESCALE_SEED_SNAPSHOT: options.seedSnapshot ?? '',
      ESCALE_CACHE_MB: String(options.cacheMegabytes ?? ''),
      ESCALE_CHROMIUM: process.env.ESCALE_CHROMIUM ?? '',
    },
  })
}
