import { execFile } from 'node:child_process'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./test/occurrences.ts', import.meta.url))

async function toldIn(zone: string): Promise<Record<'icalJs' | 'nodeIcal' | 'openData', readonly unknown[]>> {
  const { stdout } = await promisify(execFile)(execPath, [SCRIPT], {
    env: { ...env, TZ: zone },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

it('the calendar and the open data tell the same occurrences, with the process in any zone', async () => {
  const [utc, auckland] = await Promise.all([toldIn('UTC'), toldIn('Pacific/Auckland')])
  expect(utc.openData.length).toBeGreaterThan(400)
  expect(utc.icalJs).toEqual(utc.openData)
  expect(utc.nodeIcal).toEqual(utc.openData)
  expect(auckland).toEqual(utc)
}, 30_000)
