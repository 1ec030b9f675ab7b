import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '@escale/launcher'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publicSite, within } from './public.ts'
import { openWorld, type World } from './world.ts'

let world: World
let own: string
beforeAll(async () => {
  world = await openWorld()
  own = join(await mkdtemp(join(tmpdir(), 'escale-openagenda-')), 'events.json')
  await writeFile(
    own,
    JSON.stringify([anEvent(1), anEvent(2), { ...anEvent(3), timings: [exhibition] }, { uid: 4 }]),
  )
}, 240_000)
afterAll(() => world?.close())

const exhibition = { begin: '2027-02-01T10:00:00+01:00', end: '2027-02-20T18:00:00+01:00' }

/** Text as real agendas have it: control characters, quotes, emoji, line breaks. */
function anEvent(uid: number) {
  return {
    uid,
    slug: `atelier-mosaique-${uid}`,
    title: { fr: `Mosaïque «\u00A0n° ${uid}\u00A0» ; carreaux, colle 👩‍🎨` },
    description: { fr: 'Couper,\u001E poser\r\net jointoyer.' },
    longDescription: { fr: 'Une **journée** entière.\n\n<script>alert(1)</script>' },
    conditions: { fr: 'Plein 6€ | Réduit 4€' },
    attendanceMode: 1,
    status: uid === 2 ? 6 : 1,
    timezone: 'Europe/Paris',
    timings: [{ begin: '2027-02-06T10:00:00+01:00', end: '2027-02-06T17:00:00+01:00' }],
    registration: [{ type: 'phone', value: '05 63 00 00 00' }],
    location: {
      uid: 9,
      name: 'Maison des arts',
      address: '3 rue Haute, 81000 Albi',
      city: 'Albi',
      postalCode: '81000',
    },
    createdAt: '2026-09-01T08:00:00.000Z',
    updatedAt: '2026-09-01T08:00:00.000Z',
  }
}

const COMMAND = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'apps/cms/scripts/openagenda/import.ts']

/** The command a person types, against the CMS that runs. */
async function bringIn(file: string): Promise<{ code: number | null; said: string }> {
  const command = spawn(process.execPath, [...COMMAND, file], {
    cwd: ROOT,
    env: { ...process.env, ESCALE_HOME: world.folders.home, ESCALE_CMS_URL: world.cmsUrl },
  })
  let said = ''
  for (const stream of [command.stdout, command.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    command.once('close', resolve)
  })
  return { code, said: said.replaceAll('\u00A0', ' ') }
}

it('events of an agenda become sheets, places and sessions of the public site, and what is refused is said', async () => {
  const { code, said } = await bringIn(own)
  expect(code, said).toBe(0)
  expect(said).toContain('2 refus.')
  expect(said).toMatch(/Refusé : Mosaïque .*dure .* minutes/)
  const site = publicSite(world.siteUrl)
  await within(5_000, async () => {
    const page = await site.page('/agenda/?q=mosaique&du=2027-02-01')
    expect(page.text).toContain('Mosaïque « n° 1 » ; carreaux, colle 👩‍🎨')
    const events = await site.events('/flux/agenda.ics?q=mosaique&du=2027-02-01')
    expect(events.map(({ start, status }) => [start, status]).sort()).toEqual([
      ['2027-02-06T09:00:00.000Z', 'CANCELLED'],
      ['2027-02-06T09:00:00.000Z', 'CONFIRMED'],
    ])
    expect((await site.page('/lettre/extrait.txt?q=mosaique&du=2027-02-01')).text).toContain(
      'Couper, poser et jointoyer.',
    )
  })
})

it('bringing them in again changes nothing', async () => {
  const { code, said } = await bringIn(own)
  expect(code).toBe(0)
  expect(said).toMatch(/0 documents créés, 0 mis à jour, 6 déjà à jour/)
})

it('a file that is not there is said in French', async () => {
  const { code, said } = await bringIn('/nulle/part.json')
  expect([code, said]).toEqual([1, expect.stringContaining('n’existe pas')])
})

const real = join(ROOT, '..', 'shared', 'data', 'openagenda', 'openagenda-agenda_albi_events.json')
it.runIf(existsSync(real))(
  'the 75 events of a real town go through every page, feed and listing',
  async () => {
    const { code, said } = await bringIn(real)
    expect(code, said).toBe(0)
    const site = publicSite(world.siteUrl)
    const window = 'commune=albi&du=2023-01-01&au=2024-12-31'
    await within(5_000, async () => {
      const events = await site.events(`/flux/agenda.ics?${window}`)
      expect(events.length).toBeGreaterThan(60)
      for (const path of [
        `/agenda/?${window}`,
        `/lettre/extrait.txt?${window}`,
        `/lettre/extrait.html?${window}`,
      ]) {
        expect((await site.page(path)).status, path).toBe(200)
      }
      for (const { uid } of events)
        expect((await site.page(`/seances/${uid.split('@')[0]}/`)).status).toBe(200)
    })
    expect((await bringIn(real)).said).toMatch(/0 documents créés, 0 mis à jour/)
  },
  180_000,
)
