import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { environment } from '../src/env.ts'

/** What `better-sqlite3` hands to knex's pool. */
interface SqliteConnection {
  pragma(statement: string): unknown
}

function sqlite(filename: string) {
  mkdirSync(dirname(filename), { recursive: true })
  return {
    client: 'sqlite',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      afterCreate(connection: SqliteConnection, done: (error: Error | null, kept: SqliteConnection) => void) {
        connection.pragma('journal_mode = WAL')
        connection.pragma('synchronous = NORMAL')
        connection.pragma('busy_timeout = 5000')
        connection.pragma('foreign_keys = ON')
        done(null, connection)
      },
    },
  }
}

export default () => {
  const { database } = environment()
  if (database.client === 'sqlite') return { connection: sqlite(database.filename) }
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: database.url },
      pool: { min: 0, max: 10 },
    },
  }
}
