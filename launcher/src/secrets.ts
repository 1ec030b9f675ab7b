import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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
  readonly coordinator: Login
  readonly mediator: Login
  readonly contributor: Login
  readonly editor: Login
}

export interface Login {
  readonly email: string
  readonly password: string
}

/**
 * Reads `secrets.json` of the folder, or makes it, readable by its owner only. A file of an older Escale keeps all it holds
 * and is given what it lacks.
 */
export function secretsIn(home: string): Secrets {
  const path = join(home, 'secrets.json')
  const kept: Partial<Secrets> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const made = makeSecrets()
  const secrets = { ...made, ...kept }
  if (Object.keys(made).some((name) => !(name in kept))) {
    // Beside, then renamed: a power cut leaves the old secrets or the new ones.
    writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
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
    coordinator: { email: 'coordination@escale.example', password: password() },
    mediator: { email: 'mediation@escale.example', password: password() },
    contributor: { email: 'contribution@escale.example', password: password() },
    editor: { email: 'communication@escale.example', password: password() },
  }
}

/** Strapi asks for an upper case, a lower case and a figure; no letter that is read for another. */
function password(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz'
  const word = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('')
  return `Escale-${word}-${10 + ((randomBytes(1)[0] ?? 0) % 90)}`
}
