import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Made once per installation and kept beside the data; nobody types them. */
export interface Secrets {
  readonly appKeys: string
  readonly apiTokenSalt: string
  readonly adminJwtSecret: string
  readonly transferTokenSalt: string
  readonly encryptionKey: string
  readonly catalogueToken: string
  readonly importToken: string
  readonly administrator: Login
  readonly mediator: Login
}

export interface Login {
  readonly email: string
  readonly password: string
}

/** Reads `secrets.json` of the folder, or makes it, readable by its owner only. */
export function secretsIn(home: string): Secrets {
  const path = join(home, 'secrets.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const secrets = makeSecrets()
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url')
  return {
    appKeys: [secret(), secret()].join(','),
    apiTokenSalt: secret(),
    adminJwtSecret: secret(),
    transferTokenSalt: secret(),
    encryptionKey: randomBytes(32).toString('hex'),
    catalogueToken: secret(),
    importToken: secret(),
    administrator: { email: 'administration@escale.example', password: password() },
    mediator: { email: 'mediation@escale.example', password: password() },
  }
}

/** Strapi asks for an upper case, a lower case and a figure; no letter that is read for another. */
function password(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz'
  const word = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('')
  return `Escale-${word}-${10 + ((randomBytes(1)[0] ?? 0) % 90)}`
}
