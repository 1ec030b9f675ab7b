import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './env.ts'

const ENOUGH = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'x',
  ADMIN_JWT_SECRET: 'x',
  TRANSFER_TOKEN_SALT: 'x',
  ENCRYPTION_KEY: 'x',
  DATABASE_FILENAME: '/var/lib/escale/cms.sqlite',
  ESCALE_DATA_DIR: '/var/lib/escale',
  ESCALE_CATALOGUE_TOKEN: 'x'.repeat(32),
}

describe('the environment', () => {
  it('is read once, with its defaults', () => {
    expect(parseEnvironment(ENOUGH)).toMatchObject({
      host: '127.0.0.1',
      port: 1337,
      appKeys: ['a', 'b'],
      database: { client: 'sqlite', filename: '/var/lib/escale/cms.sqlite' },
      importToken: null,
      demo: false,
    })
  })

  it('names everything that is missing at once', () => {
    expect(() => parseEnvironment({})).toThrow(
      /APP_KEYS is missing\n- API_TOKEN_SALT is missing(.*\n)+- ESCALE_DATA_DIR/,
    )
  })

  it('knows which catalogues to tell of a change, and signs with their token unless told otherwise', () => {
    const ESCALE_DOORBELLS = 'http://127.0.0.1:4321/, https://ateliers.example.fr'
    const addresses = ['http://127.0.0.1:4321', 'https://ateliers.example.fr']
    expect(parseEnvironment(ENOUGH).doorbells).toBeNull()
    expect(parseEnvironment({ ...ENOUGH, ESCALE_DOORBELLS }).doorbells).toEqual({
      addresses,
      secret: ENOUGH.ESCALE_CATALOGUE_TOKEN,
    })
    const ESCALE_DOORBELL_SECRET = 'y'.repeat(32)
    expect(parseEnvironment({ ...ENOUGH, ESCALE_DOORBELLS, ESCALE_DOORBELL_SECRET }).doorbells).toEqual({
      addresses,
      secret: ESCALE_DOORBELL_SECRET,
    })
  })

  it.each([
    [{ ESCALE_DOORBELLS: 'ateliers.example.fr' }, 'ESCALE_DOORBELLS is a list of web addresses'],
    [{ ESCALE_DOORBELL_SECRET: 'short' }, 'ESCALE_DOORBELL_SECRET needs 32 characters'],
    [{ DATABASE_FILENAME: 'cms.sqlite' }, 'DATABASE_FILENAME must be an absolute path'],
    [{ DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT is sqlite or postgres'],
    [{ DATABASE_CLIENT: 'postgres' }, 'DATABASE_URL is missing'],
    [{ PORT: 'http' }, 'PORT is a number'],
    [{ ESCALE_ADMIN_EMAIL: 'a@b.fr' }, 'ESCALE_ADMIN_EMAIL and ESCALE_ADMIN_PASSWORD go together'],
    [{ ESCALE_CATALOGUE_TOKEN: 'short' }, 'ESCALE_CATALOGUE_TOKEN needs 32 characters'],
    [{ ESCALE_DEMO_TODAY: 'tomorrow' }, 'ESCALE_DEMO_TODAY is a date'],
  ])('refuses %j', (change, message) => {
    expect(() => parseEnvironment({ ...ENOUGH, ...change })).toThrow(message)
  })
})
