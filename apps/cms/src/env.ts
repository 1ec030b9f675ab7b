import type { Job } from '@escale/demo-network'

/** Who may log in from the first start. */
export interface Account {
  readonly email: string
  readonly password: string
}

export type Database =
  | { readonly client: 'sqlite'; readonly filename: string }
  | { readonly client: 'postgres'; readonly url: string }

/** The catalogues to tell of a change, and what their doorbells are signed with. */
export interface DoorbellSettings {
  readonly addresses: readonly string[]
  readonly secret: string
}

export interface Environment {
  readonly host: string
  readonly port: number
  /** Address of the CMS as browsers see it; `null` when it is served as it listens. */
  readonly publicUrl: string | null
  readonly appKeys: readonly string[]
  readonly apiTokenSalt: string
  readonly adminJwtSecret: string
  readonly transferTokenSalt: string
  readonly encryptionKey: string
  readonly database: Database
  /** Absolute; uploads go below `public/uploads`. */
  readonly folder: string
  readonly catalogueToken: string
  readonly importToken: string | null
  readonly doorbells: DoorbellSettings | null
  /** Where staff read the catalogue; `null` shows no preview. */
  readonly siteUrl: string | null
  readonly administrator: Account | null
  /** One account a job of the house. */
  readonly staff: Readonly<Record<Job, Account | null>>
  readonly demo: boolean
  /** The day the demonstration is played on, when it is not today. */
  readonly demoToday: string | null
}

type Variables = Readonly<Record<string, string | undefined>>

/** Reads the environment once; throws one error that names every variable to set. */
export function parseEnvironment(variables: Variables): Environment {
  const faults: string[] = []
  const optional = (name: string) => variables[name]?.trim() || null
  const required = (name: string) => {
    const value = optional(name)
    if (value === null) faults.push(`${name} is missing`)
    return value ?? ''
  }
  const absolute = (name: string) => {
    const value = required(name)
    if (value !== '' && !/^(\/|[A-Za-z]:[\\/])/.test(value)) faults.push(`${name} must be an absolute path`)
    return value
  }
  const account = (who: string): Account | null => {
    const [email, password] = [optional(`${who}_EMAIL`), optional(`${who}_PASSWORD`)]
    if ((email === null) !== (password === null)) faults.push(`${who}_EMAIL and ${who}_PASSWORD go together`)
    return email !== null && password !== null ? { email: email.toLowerCase(), password } : null
  }
  const token = (name: string, value: string | null) => {
    if (value !== null && value !== '' && value.length < 32)
      faults.push(`${name} needs 32 characters or more`)
    return value
  }
  const database = (): Database => {
    const client = optional('DATABASE_CLIENT') ?? 'sqlite'
    if (client === 'postgres') return { client, url: required('DATABASE_URL') }
    if (client !== 'sqlite') faults.push('DATABASE_CLIENT is sqlite or postgres')
    return { client: 'sqlite', filename: absolute('DATABASE_FILENAME') }
  }
  const addresses = (name: string): readonly string[] =>
    (optional(name) ?? '').split(',').flatMap((given) => {
      const address = given.trim().replace(/\/+$/, '')
      if (address !== '' && !(URL.canParse(address) && /^https?:/.test(address)))
        faults.push(`${name} is a list of web addresses with commas: ${address} is none`)
      return address === '' ? [] : [address]
    })
  const port = Number(optional('PORT') ?? '1337')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) faults.push('PORT is a number from 0 to 65535')
  const demoToday = optional('ESCALE_DEMO_TODAY')
  if (demoToday !== null && !/^\d{4}-\d{2}-\d{2}$/.test(demoToday))
    faults.push('ESCALE_DEMO_TODAY is a date, YYYY-MM-DD')

  const catalogueToken = token('ESCALE_CATALOGUE_TOKEN', required('ESCALE_CATALOGUE_TOKEN')) ?? ''
  const doorbells = addresses('ESCALE_DOORBELLS')
  const doorbellSecret = token('ESCALE_DOORBELL_SECRET', optional('ESCALE_DOORBELL_SECRET')) ?? catalogueToken

  const environment: Environment = {
    host: optional('HOST') ?? '127.0.0.1',
    port,
    publicUrl: optional('PUBLIC_URL'),
    appKeys: required('APP_KEYS').split(','),
    apiTokenSalt: required('API_TOKEN_SALT'),
    adminJwtSecret: required('ADMIN_JWT_SECRET'),
    transferTokenSalt: required('TRANSFER_TOKEN_SALT'),
    encryptionKey: required('ENCRYPTION_KEY'),
    database: database(),
    folder: absolute('ESCALE_DATA_DIR'),
    catalogueToken,
    importToken: token('ESCALE_IMPORT_TOKEN', optional('ESCALE_IMPORT_TOKEN')),
    siteUrl: addresses('ESCALE_SITE_URL')[0] ?? doorbells[0] ?? null,
    doorbells: doorbells.length === 0 ? null : { addresses: doorbells, secret: doorbellSecret },
    administrator: account('ESCALE_ADMIN'),
    staff: {
      coordinator: account('ESCALE_COORDINATOR'),
      mediator: account('ESCALE_MEDIATOR'),
      contributor: account('ESCALE_CONTRIBUTOR'),
      editor: account('ESCALE_EDITOR'),
    },
    demo: optional('ESCALE_DEMO') === 'true',
    demoToday,
  }
  if (faults.length > 0) throw new Error(`Escale CMS cannot start:\n- ${faults.join('\n- ')}`)
  return environment
}

let parsed: Environment | null = null

/** The environment of this process. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env)
  return parsed
}
