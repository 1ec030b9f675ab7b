import { execFile } from 'node:child_process'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./test/occurrences.ts', import.meta.url))

interface Told {
  readonly feed: string
  readonly truth: readonly unknown[]
  readonly icalJs: readonly unknown[]
  readonly nodeIcal: readonly unknown[]
}

async function toldIn(zone: string): Promise<Told> {
  const { stdout } = await promisify(execFile)(execPath, [SCRIPT], {
    env: { ...env, TZ: zone },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

it('the same occurrences come out of two parsers, with the process in any zone', async () => {
  const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns']
  const [utc, ...others] = await Promise.all(zones.map(toldIn))
  expect(utc?.truth).toHaveLength(140)
  expect(utc?.icalJs).toEqual(utc?.truth)
  expect(utc?.nodeIcal).toEqual(utc?.truth)
  for (const other of others) expect(other).toEqual(utc)
}, 30_000)
