/**
 * Types and documents of the operations, from `schema.graphql`. `--check` writes nothing and fails when the committed
 * file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const target = new URL('src/generated/operations.ts', root)

const schema = parse(read('schema.graphql'))
const generated = await codegen({
  filename: target.pathname,
  schema,
  schemaAst: buildSchema(read('schema.graphql')),
  documents: ['programme', 'revision', 'draft'].map((name) => ({
    location: `${name}.graphql`,
    document: parse(read(`src/documents/${name}.graphql`)),
  })),
  config: {
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    immutableTypes: true,
    scalars: { ID: 'string' },
  },
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
})

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    console.error(
      'src/generated/operations.ts is not current: run `pnpm --filter @escale/cms-client generate`.',
    )
    process.exit(1)
  }
} else writeFileSync(target, generated)
