import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  cmsAddress,
  type Folders,
  foldersIn,
  prepareFolders,
  secretsIn,
  startCatalogue,
  startCms,
} from '@escale/launcher'

const PORT = 45_200
const CATALOGUES = 3
const CHANGES = 20
/** Past this a change is lost, and so is the bench. */
const PATIENCE_MS = 10_000

/** A real CMS with the demonstration network, and catalogues that know nothing of each other: how soon all show a change. */
export async function benchFleet(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'escale-fleet-'))
  const folders = foldersIn(home)
  prepareFolders(folders)
  const secrets = secretsIn(home)
  const ports = Array.from({ length: CATALOGUES }, (_, number) => PORT + 1 + number)
  const sites = ports.map((port) => `http://127.0.0.1:${port}`)
  const cmsUrl = cmsAddress(PORT)
  const cms = startCms({ folders, secrets, port: PORT, demo: {}, doorbells: sites })
  await cms.ready(`${cmsUrl}/_health`, 204)
  const catalogues = await Promise.all(
    ports.map(async (port) => {
      const catalogue = join(home, `catalogue-${port}`)
      await mkdir(catalogue)
      const own: Folders = { ...folders, catalogue }
      const service = startCatalogue({ folders: own, secrets, port, cmsUrl, siteUrl: 'https://example.fr' })
      await service.ready(`http://127.0.0.1:${port}/readyz`, 200)
      return service
    }),
  )
  const first: number[] = []
  const last: number[] = []
  for (let change = 0; change < CHANGES; change += 1) {
    const name = `Salle ${String(change).padStart(2, '0')}`
    const answer = await fetch(`${cmsUrl}/api/places`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.importToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { name, kind: 'Hors les murs', town: 'Port-Argwenn' } }),
    })
    if (!answer.ok) throw new Error(`The CMS answered ${answer.status}: ${await answer.text()}`)
    const saidYes = performance.now()
    const shown = await Promise.all(sites.map((site) => whenShown(`${site}/lieux/`, name)))
    const waits = shown.map((at) => at - saidYes)
    first.push(Math.min(...waits))
    last.push(Math.max(...waits))
  }
  await Promise.all([...catalogues.map((service) => service.stop()), cms.stop()])
  await rm(home, { recursive: true, force: true })
  return `
# Three catalogues behind one CMS

${CHANGES} changes in a real CMS that rings all three; from its yes to the page, asked every 10 ms.

| | median | longest |
|---|---|---|
| the first of the three shows it | ${middle(first)} ms | ${Math.round(Math.max(...first))} ms |
| all three show it | ${middle(last)} ms | ${Math.round(Math.max(...last))} ms |
`
}

async function whenShown(url: string, text: string): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < PATIENCE_MS) {
    if ((await (await fetch(url)).text()).includes(text)) return performance.now()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`${url} never showed ${text}.`)
}

function middle(times: readonly number[]): number {
  return Math.round([...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN)
}
