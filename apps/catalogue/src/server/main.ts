import { createSync } from '@escale/cms-client'
import { destination, pino } from 'pino'
import { parseEnvironment } from '../env.ts'
import { run } from './run.ts'

const parsed = parseEnvironment(process.env)
if (!parsed.ok) {
  console.error(`The catalogue cannot start:\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
const { environment } = parsed
// A line a request: written a few kilobytes at a time, every half second at the latest, and when the process ends.
const log = pino({ name: 'catalogue', base: null }, destination({ sync: false, minLength: 4_096 }))
setInterval(() => log.flush(), 500).unref()
const sync = createSync({
  cmsUrl: environment.cmsUrl,
  token: environment.token,
  directory: `${environment.dataDirectory}/snapshots`,
  seed: environment.seedSnapshot,
  log: (sentence) => log.info(sentence),
})
try {
  await run(environment, sync, log)
} catch (error) {
  console.error(`The catalogue cannot start: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
