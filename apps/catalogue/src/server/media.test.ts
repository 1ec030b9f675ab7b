import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aNetwork, aProgramme, aWorkshop } from '@escale/programme/builders'
import sharp from 'sharp'
import { afterAll, expect, it } from 'vitest'
import { drain } from './draining.ts'
import { listen } from './lifecycle.ts'
import { createMediaStore } from './media.ts'

const source = '/uploads/phare_01.svg'
const image = { url: source, alt: 'Un phare', width: 4, height: 3 }
const programme = aProgramme({ workshops: [aWorkshop('Phares', { image })] })

const photo = '/uploads/port.jpg'
const broken = '/uploads/mauvaise.jpg'
const pictures = aProgramme({
  workshops: [photo, broken].map((url, index) =>
    aWorkshop(`Photo ${index}`, { image: { url, alt: '', width: 1600, height: 1200 } }),
  ),
})

function noise(): Promise<Buffer> {
  const grain = { type: 'gaussian', mean: 128, sigma: 30 } as const
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#000', noise: grain } })
    .jpeg()
    .toBuffer()
}

let asked = 0
const cms = createServer(async ({ url }, response) => {
  asked += 1
  if (url === photo) response.end(await noise())
  else response.end(url === broken ? 'no photograph' : '<svg xmlns="http://www.w3.org/2000/svg"/>')
})
const address = listen(cms, '127.0.0.1', 0)
afterAll(() => drain(cms, 0))

it('asks the CMS for an image once, then serves it without', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'escale-media-'))
  const store = createMediaStore(await address, directory)
  const answers = await Promise.all([1, 2, 3].map(() => store.serve(programme, source)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(asked).toBe(1)
  const alone = createMediaStore('http://127.0.0.1:9', directory)
  const { status, headers } = await alone.serve(programme, source)
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'content-type': 'image/svg+xml' })
  expect(headers['content-security-policy']).toContain('sandbox')
})

it('says that an image is missing when the CMS is down', async () => {
  const store = createMediaStore('http://127.0.0.1:9', await mkdtemp(join(tmpdir(), 'escale-media-')))
  expect((await store.serve(programme, source)).status).toBe(502)
  expect((await store.serve(programme, '/uploads/autre.svg')).status).toBe(404)
})

it('offers a photograph in smaller sizes, made once and lighter', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'escale-media-'))
  const store = createMediaStore(await address, directory)
  const { length } = (await store.serve(pictures, photo)).body
  for (const encoding of ['avif', 'webp'] as const) {
    const { body, headers } = await store.serve(pictures, `/400.${encoding}${photo}`)
    expect(headers['content-type']).toBe(`image/${encoding}`)
    const { width, height } = await sharp(body).metadata()
    expect([width, height]).toEqual([400, 300])
    expect(body.length).toBeLessThan(length / 4)
  }
  const alone = createMediaStore('http://127.0.0.1:9', directory)
  expect((await alone.serve(pictures, `/400.avif${photo}`)).status).toBe(200)
})

it('serves the logo of the network', async () => {
  const logo = { url: '/uploads/logo.svg', alt: '', width: 4, height: 3 }
  const store = createMediaStore(await address, await mkdtemp(join(tmpdir(), 'escale-media-')))
  expect((await store.serve(aProgramme({}, aNetwork({ logo })), logo.url)).status).toBe(200)
  expect((await store.serve(programme, logo.url)).status).toBe(404)
})

it('offers no other size, nor one of what it does not show, and serves a broken file as it is', async () => {
  const store = createMediaStore(await address, await mkdtemp(join(tmpdir(), 'escale-media-')))
  const status = async (path: string) => (await store.serve(pictures, path)).status
  expect(await status(`/401.avif${photo}`)).toBe(404)
  expect(await status('/400.avif/uploads/autre.jpg')).toBe(404)
  expect(await status('/400.avif/../../etc/passwd')).toBe(404)
  expect((await store.serve(pictures, `/400.webp${broken}`)).headers['content-type']).toBe('image/jpeg')
})
