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
}

export type ParsedEnvironment =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly string[] }

const address = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be a web address such as ${example}` })
    .transform((url) => url.replace(/\/+$/, ''))

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(4321),
  ESCALE_SITE_URL: address('https://ateliers.example.fr'),
  ESCALE_CMS_URL: address('http://127.0.0.1:1337'),
  ESCALE_CATALOGUE_TOKEN: z
    .string({ error: 'is missing: copy the read-only API token of the CMS' })
    .min(1, 'is empty: copy the read-only API token of the CMS'),
  ESCALE_DATA_DIR: z
    .string({ error: 'is missing: name a directory the catalogue may write to' })
    .min(1, 'is empty: name a directory the catalogue may write to'),
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
    },
  }
}
