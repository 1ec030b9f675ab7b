import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aProgramme, aWorkshop } from '@escale/programme/builders'
import { afterAll, expect, it } from 'vitest'
import { drain } from './draining.ts'
import { listen } from './lifecycle.ts'
import { createMediaStore } from './media.ts'

const source = '/uploads/phare_01.svg'
const image = { url: source, alt: 'Un phare', width: 4, height: 3 }
const programme = aProgramme({ workshops: [aWorkshop('Phares', { image })] })

let asked = 0
const cms = createServer((_request, response) => {
  asked += 1
  response.end('<svg xmlns="http://www.w3.org/2000/svg"/>')
})
afterAll(() => drain(cms, 0))

it('demande une image une fois au CMS, puis la sert sans lui', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'escale-media-'))
  const store = createMediaStore(await listen(cms, '127.0.0.1', 0), directory)
  const answers = await Promise.all([1, 2, 3].map(() => store.serve(programme, source)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(asked).toBe(1)
  const alone = createMediaStore('http://127.0.0.1:9', directory)
  const { status, headers } = await alone.serve(programme, source)
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'content-type': 'image/svg+xml' })
  expect(headers['content-security-policy']).toContain('sandbox')
})

it('dit qu’une image manque quand le CMS est en panne', async () => {
  const store = createMediaStore('http://127.0.0.1:9', await mkdtemp(join(tmpdir(), 'escale-media-')))
  expect((await store.serve(programme, source)).status).toBe(502)
  expect((await store.serve(programme, '/uploads/autre.svg')).status).toBe(404)
})
