import { mkdtemp } from 'node:fs/promises'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Snapshot } from '@escale/cms-client'
import { id, instant } from '@escale/programme'
import { aProgramme, aSession, stamps } from '@escale/programme/builders'
import { afterEach, describe, expect, it } from 'vitest'
import { text } from './answer.ts'
import { createAnswers, type Sources } from './answer-request.ts'
import { createDoorbell } from './doorbell.ts'
import { drain } from './draining.ts'
import { createHttpServer, listen } from './lifecycle.ts'
import { createListener } from './listener.ts'
import { createMediaStore } from './media.ts'
import { createPageCache } from './page-cache.ts'
import type { AstroHandler } from './render.ts'

const programme = aProgramme({
  sessions: [aSession('2026-12-12 10:00-12:00')],
  redirects: [
    { ...stamps, id: id('r'), kind: 'workshop', fromSlug: 'mes-photos', toSlug: 'photos' },
    { ...stamps, id: id('r2'), kind: 'workshop', fromSlug: 'les-photos', toSlug: 'mes-photos' },
  ],
})
const snapshot: Snapshot = {
  programme,
  revision: 7,
  epoch: 'e',
  withdrawn: new Set(),
  quarantine: [],
  receivedAt: instant('2026-11-22T08:00:00.000Z'),
}

/** Renders what it was given, so that a test reads what a page may know. */
const astro: AstroHandler = (req, res, _next, locals) => {
  if (req.url === '/panne/') throw new Error('inside')
  res.writeHead(200, { 'content-type': 'text/html' })
  res.write(`${req.url} ${locals?.today} ${JSON.stringify(req.headers)} `)
  res.end('é'.repeat(1000))
}

interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => drain(server, 0))))

async function catalogue(
  given: Snapshot | null | (() => Snapshot) = snapshot,
  handler: AstroHandler = astro,
  printing: Sources['printing'] = null,
) {
  const lines: string[] = []
  const media = createMediaStore('http://127.0.0.1:9', await mkdtemp(join(tmpdir(), 'escale-')))
  const status = () => ({ lastError: 'The CMS is down.', lastContactAt: null, counts: { sessions: 1 } })
  const clock = () => Date.parse('2026-11-22T23:30:00.000Z')
  const onBroken = (_error: unknown, target: string) => lines.push(`older ${target}`)
  const answers = createAnswers({
    sync: { current: typeof given === 'function' ? given : () => given, status },
    astro: handler,
    media,
    siteUrl: 'https://ateliers.example.fr',
    cache: createPageCache({ maximumBytes: 10_000_000, clock, onBroken }),
    printing,
    clock,
  })
  const doorbell = createDoorbell({ secret: 'secret', knock: () => {}, clock })
  const preview = async () => text(404, '')
  const files = (_request: unknown, _response: unknown, next: () => void) => next()
  const log = { request: (line: object) => lines.push(JSON.stringify(line)), failure: () => {} }
  const server = createHttpServer(createListener({ files, answers, doorbell, preview, log }))
  servers.push(server)
  const { port } = new URL(await listen(server, '127.0.0.1', 0))
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Reply>((resolve, reject) => {
      const asked = request({ port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      asked.on('error', reject).end()
    })
  return { get, lines }
}

it('tells a page neither the visitor, nor the host asked for, nor unknown keys', async () => {
  const { get } = await catalogue()
  const headers = { host: 'evil.example', cookie: 'a=1', 'accept-language': 'en' }
  const { body } = await get('/agenda/?utm_source=x&lieu=port', headers)
  expect(body.toString()).toContain('/agenda/?lieu=port 2026-11-23 {"host":"ateliers.example.fr"}')
})

it('tags, compresses, and answers 304 to who has the page', async () => {
  const { get } = await catalogue()
  const first = await get('/', { 'accept-encoding': 'gzip, br' })
  expect(first.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(first.body).toString()).toContain('éé')
  expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=2, stale-if-error=86400')
  const etag = String(first.headers.etag)
  expect(etag).toMatch(/^"[\w-]+-br"$/)
  const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect((await get('/', { 'accept-encoding': 'identity', 'if-none-match': etag })).status).toBe(200)
})

it('answers HEAD as GET, without the body', async () => {
  const { get } = await catalogue()
  const [whole, head] = [await get('/'), await get('/', {}, 'HEAD')]
  expect(head.body.length).toBe(0)
  expect(head.headers['content-length']).toBe(String(whole.body.length))
  expect((await get('/', {}, 'POST')).status).toBe(405)
})

it('forbids all that does not come from us', async () => {
  const { get } = await catalogue()
  const policy = String((await get('/')).headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  const mail = String((await get('/lettre/extrait.html')).headers['content-security-policy'])
  expect(mail).toContain("style-src 'unsafe-inline'")
  expect(mail).not.toContain('script-src')
  expect(policy).not.toContain('frame-src')
  const desk = String((await get('/lettre/?public=ados')).headers['content-security-policy'])
  expect(desk).toBe(`${policy}; frame-src 'self'`)
})

it('makes a page once, even asked ten times together', async () => {
  let made = 0
  const { get } = await catalogue(snapshot, (req, res, next, locals) => {
    made += 1
    setTimeout(() => void astro(req, res, next, locals), 20)
    return new Promise((resolve) => res.once('finish', () => resolve()))
  })
  await Promise.all(Array.from({ length: 10 }, () => get('/')))
  await get('/?utm_campaign=lettre')
  expect(made).toBe(1)
})

it('makes one page of all the spellings of one request', async () => {
  let made = 0
  const { get } = await catalogue(snapshot, (req, res, next, locals) => {
    made += 1
    return astro(req, res, next, locals)
  })
  await get('/agenda/?lieu=port&commune=x&lieu=bourg')
  const { body } = await get('/agenda/?commune=x&lieu=bourg&du=&lieu=port&lieu=bourg')
  expect(made).toBe(1)
  expect(body.toString()).toContain('/agenda/?lieu=bourg&lieu=port&commune=x ')
})

it('serves the last good page when it cannot be made, and notes it', async () => {
  const state: { current: Snapshot; broken: boolean } = { current: snapshot, broken: false }
  const { get, lines } = await catalogue(
    () => state.current,
    (req, res, next, locals) => {
      if (state.broken) throw new Error('inside')
      return astro(req, res, next, locals)
    },
  )
  const before = await get('/')
  Object.assign(state, { current: { ...snapshot, revision: 8 }, broken: true })
  const after = await get('/')
  expect([after.status, after.body.equals(before.body)]).toEqual([200, true])
  expect(after.headers['cache-status']).toContain('older-page')
  expect(lines).toContain('older /')
  expect((await get('/agenda/')).status).toBe(500)
  state.broken = false
  expect((await get('/')).headers['cache-status']).toBeUndefined()
})

it('names what a shared cache may forget', async () => {
  const { get } = await catalogue()
  expect((await get('/')).headers['surrogate-key']).toBe('escale accueil')
  expect((await get('/ateliers/photos/?du=2026-12-01')).headers['surrogate-key']).toBe(
    'escale ateliers ateliers/photos',
  )
})

it('refuses too long an address, too heavy headers, and keeps room for others', async () => {
  const { get } = await catalogue()
  expect((await get(`/agenda/?q=${'a'.repeat(2_500)}`)).status).toBe(414)
  expect((await get('/', { 'x-lourd': 'a'.repeat(20_000) })).status).toBe(431)
  expect((await get('/')).status).toBe(200)
})

it('follows addresses that changed, to the end, and puts the final slash back', async () => {
  const { get } = await catalogue()
  const moved = await get('/ateliers/les-photos/?du=2026-12-01')
  expect([moved.status, moved.headers.location]).toEqual([301, '/ateliers/photos/?du=2026-12-01'])
  expect((await get('/agenda')).headers.location).toBe('/agenda/')
  expect((await get('/ateliers/photos/')).status).toBe(200)
})

it('says in French that it waits for the programme, and that it is not ready', async () => {
  const { get } = await catalogue(null)
  const page = await get('/')
  expect([page.status, page.headers['retry-after']]).toEqual([503, '10'])
  expect(page.body.toString()).toContain('Le programme arrive')
  expect((await get('/healthz')).status).toBe(200)
  const ready = await get('/readyz')
  expect(ready.status).toBe(503)
  expect(JSON.parse(ready.body.toString())).toMatchObject({ ready: false, lastError: 'The CMS is down.' })
})

it('tells the probe its revision and age', async () => {
  const { get } = await catalogue()
  const ready = await get('/readyz')
  expect(JSON.parse(ready.body.toString())).toMatchObject({ ready: true, revision: 7, ageSeconds: 55_800 })
})

it('shows nothing of the inside when a page breaks', async () => {
  const { get } = await catalogue()
  const broken = await get('/panne/')
  expect(broken.status).toBe(500)
  expect(broken.body.toString()).toContain('Cette page ne s’affiche pas')
  expect(broken.body.toString()).not.toContain('inside')
})

it('refuses an image that is not in the programme, and an unreadable address', async () => {
  const { get } = await catalogue()
  expect((await get('/media/uploads/secret.svg')).status).toBe(404)
  expect((await get('/ateliers/%E0%A4%A')).status).toBe(400)
})

it('logs one line a request, without the visitor’s address', async () => {
  const { get, lines } = await catalogue()
  await get('/agenda/', { 'user-agent': 'Navigateur' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/"method":"GET","url":"\/agenda\/","status":200/)
  expect(lines[0]).not.toContain('Navigateur')
})

describe('a PDF', () => {
  it('is not made where no browser is configured: the visitor’s own makes it, from the same address', async () => {
    const { get } = await catalogue()
    const { status, body } = await get('/programme/imprimer.pdf?papier=a5&groupe=lieu&utm=x')
    expect(status).toBe(501)
    expect(body.toString()).toContain('href="/programme/imprimer?groupe=lieu&amp;papier=a5"')
    expect(body.toString()).toContain('Ce site ne fabrique pas de PDF')
  })

  it('that cannot be made is said in French, and the site goes on', async () => {
    const failures: string[] = []
    const { get } = await catalogue(snapshot, astro, {
      chromium: '/nowhere/chromium',
      builtFile: async () => null,
      onFailure: (_error, target) => failures.push(target),
    })
    const { status, headers, body } = await get('/seances/s1/affiche.pdf')
    expect([status, headers['retry-after']]).toEqual([503, '60'])
    expect(body.toString()).toContain('href="/seances/s1/affiche"')
    expect(failures).toEqual(['/seances/s1/affiche'])
    expect((await get('/agenda/')).status).toBe(200)
  })

  it('waits for its turn, and is refused when the queue is long', async () => {
    const { get } = await catalogue(snapshot, astro, {
      chromium: '/nowhere/chromium',
      builtFile: async () => null,
      onFailure: () => {},
    })
    const replies = await Promise.all(
      Array.from({ length: 9 }, (_, index) => get(`/seances/s${index}/affiche.pdf`)),
    )
    const refused = replies.filter(({ body }) => body.toString().includes('Il y a la queue'))
    expect(refused.length).toBeGreaterThan(0)
    expect(replies.every(({ status }) => status === 503)).toBe(true)
  })
})
