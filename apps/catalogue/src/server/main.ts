import { createSync } from '@escale/cms-client'
import { pino } from 'pino'
import { parseEnvironment } from '../env.ts'
import { run } from './run.ts'

const parsed = parseEnvironment(process.env)
if (!parsed.ok) {
  console.error(`The catalogue cannot start:\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
const { environment } = parsed
const log = pino({ name: 'catalogue', base: null })
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
