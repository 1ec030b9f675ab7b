import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Made for functions of a cloud: one process for all dies with its first closed page. */
const NOT_FOR_US = /^--(headless|single-process|no-zygote)/

/**
 * A real Chromium out of npm. It needs nss, nspr and expat, which a bare machine lacks: the package brings them, and they are
 * put on the loader's path. `ESCALE_CHROMIUM` names another one.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const env = await chromiumEnvironment()
  return playwright.launch({
    executablePath: env.ESCALE_CHROMIUM,
    env: { ...definedEnvironment(), ...env },
    args: [
      ...chromium.args.filter((argument) => !NOT_FOR_US.test(argument)),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
    headless: true,
  })
}

/** What a program has to be told to run this Chromium by itself. */
export async function chromiumEnvironment(): Promise<{ ESCALE_CHROMIUM: string; LD_LIBRARY_PATH?: string }> {
  const own = process.env.ESCALE_CHROMIUM
  return own
    ? { ESCALE_CHROMIUM: own }
    : { ESCALE_CHROMIUM: await chromium.executablePath(), LD_LIBRARY_PATH: await libraries() }
}

async function libraries(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  let folder = dirname(entry)
  while (!existsSync(join(folder, 'bin', 'al2023.tar.br'))) folder = dirname(folder)
  const unpacked = await inflate(join(folder, 'bin', 'al2023.tar.br'))
  return [join(unpacked, 'lib'), process.env.LD_LIBRARY_PATH].filter((path) => path).join(':')
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
