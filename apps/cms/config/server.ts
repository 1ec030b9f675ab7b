import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../src/env.ts'

export default () => {
  const { host, port, publicUrl, appKeys, folder } = environment()
  const publicFolder = join(folder, 'public')
  // Strapi's upload provider refuses to start when its folder is not there.
  mkdirSync(join(publicFolder, 'uploads'), { recursive: true })
  return {
    host,
    port,
    ...(publicUrl === null ? {} : { url: publicUrl, proxy: { koa: true } }),
    app: { keys: [...appKeys] },
    dirs: { public: publicFolder },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  }
}
