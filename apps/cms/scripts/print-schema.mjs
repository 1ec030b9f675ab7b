/**
 * Prints the content API's GraphQL schema to packages/cms-client, without a server and without a database of its own
 * to keep. `--check` writes nothing and exits 1 when the committed schema is not the one that Strapi serves.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { compileStrapi, createStrapi } = require('@strapi/strapi')
const { lexicographicSortSchema, printSchema } = require('graphql')

const TARGET = join(import.meta.dirname, '../../../packages/cms-client/schema.graphql')
const folder = mkdtempSync(join(tmpdir(), 'escale-schema-'))
process.env.DATABASE_CLIENT = 'sqlite'
process.env.DATABASE_FILENAME = join(folder, 'cms.sqlite')
process.env.ESCALE_DATA_DIR = folder

const strapi = await createStrapi(await compileStrapi({ appDir: join(import.meta.dirname, '..') })).load()
const schema = strapi.plugin('graphql').service('content-api').buildSchema()
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`
await strapi.destroy()
rmSync(folder, { recursive: true })

const isCurrent = readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' }) === printed
if (process.argv.includes('--check')) {
  console.log(
    isCurrent ? 'schema.graphql is current' : 'schema.graphql is stale: run `pnpm schema:print` in apps/cms',
  )
  process.exit(isCurrent ? 0 : 1)
}
if (!isCurrent) writeFileSync(TARGET, printed)
process.exit(0)
