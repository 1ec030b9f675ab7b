import { createHmac } from 'node:crypto'
import { z } from 'zod'

/** What the operator decides, read once at start. Everything past this module may rely on it. */
export interface Environment {
  readonly host: string
  readonly port: number
  /** Where the public reads the site, without final slash: links never come from the Host header. */
  readonly siteUrl: string
  readonly cmsUrl: string
  readonly token: string
  /** Snapshots and images of the CMS are kept here. */
  readonly dataDirectory: string
  /** A snapshot baked in an image, read when the data directory has none. */
  readonly seedSnapshot: string | undefined
  /** What rendered pages may weigh in memory. */
  readonly cacheBytes: number
  /** What the CMS signs its doorbell with. */
  readonly doorbellSecret: string
  /** What the CMS signs its previews with. */
  readonly previewKey: Buffer
  /** The Chromium that makes PDF; `null` makes none. */
  readonly chromium: string | null
  /** Where Prometheus reads; nowhere when `null`. */
  readonly metrics: { readonly host: string; readonly port: number } | null
}

export type ParsedEnvironment =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly string[] }

const address = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be a web address such as ${example}` })
    .transform((url) => url.replace(/\/+$/, ''))

const port = z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535)

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4321),
  ESCALE_SITE_URL: address('https://ateliers.example.fr'),
  ESCALE_CMS_URL: address('http://127.0.0.1:1337'),
  ESCALE_CATALOGUE_TOKEN: z
    .string({ error: 'is missing: copy the read-only API token of the CMS' })
    .min(1, 'is empty: copy the read-only API token of the CMS'),
  ESCALE_DATA_DIR: z
    .string({ error: 'is missing: name a directory the catalogue may write to' })
    .min(1, 'is empty: name a directory the catalogue may write to'),
  ESCALE_SEED_SNAPSHOT: z.string().optional(),
  ESCALE_CACHE_MB: z.coerce.number({ error: 'must be a number of megabytes' }).min(1).max(4_096).default(48),
  ESCALE_DOORBELL_SECRET: z.string().min(32, 'needs 32 characters or more').optional(),
  ESCALE_CHROMIUM: z.string().optional(),
  ESCALE_METRICS_HOST: z.string().default('127.0.0.1'),
  ESCALE_METRICS_PORT: port.optional(),
})

/** Empty variables count as missing: that is how process managers unset them. */
export function parseEnvironment(variables: Record<string, string | undefined>): ParsedEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    return { ok: false, problems }
  }
  const { data } = parsed
  return {
    ok: true,
    environment: {
      host: data.HOST,
      port: data.PORT,
      siteUrl: data.ESCALE_SITE_URL,
      cmsUrl: data.ESCALE_CMS_URL,
      token: data.ESCALE_CATALOGUE_TOKEN,
      dataDirectory: data.ESCALE_DATA_DIR,
      seedSnapshot: data.ESCALE_SEED_SNAPSHOT,
      cacheBytes: data.ESCALE_CACHE_MB * 1_000_000,
      doorbellSecret: data.ESCALE_DOORBELL_SECRET ?? data.ESCALE_CATALOGUE_TOKEN,
      previewKey: createHmac('sha256', data.ESCALE_CATALOGUE_TOKEN).update('apercu').digest(),
      chromium: data.ESCALE_CHROMIUM ?? null,
      metrics:
        data.ESCALE_METRICS_PORT === undefined
          ? null
          : { host: data.ESCALE_METRICS_HOST, port: data.ESCALE_METRICS_PORT },
    },
  }
}
