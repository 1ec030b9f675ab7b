import { environment } from '../src/env.ts'

export default () => {
  const env = environment()
  return {
    auth: {
      secret: env.adminJwtSecret,
      sessions: { maxRefreshTokenLifespan: 30 * 24 * 3600, maxSessionLifespan: 7 * 24 * 3600 },
    },
    apiToken: { salt: env.apiTokenSalt },
    transfer: { token: { salt: env.transferTokenSalt } },
    secrets: { encryptionKey: env.encryptionKey },
    autoOpen: false,
    flags: { nps: false, promoteEE: false },
    ai: { enabled: false },
  }
}
