import { createHmac } from 'node:crypto'
import type { Drafted, Snapshot } from '@escale/cms-client'
import { instant } from '@escale/programme'
import { aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { createPreviews } from './preview.ts'
import { readTicket } from './preview-ticket.ts'
import type { AstroHandler } from './render.ts'

const KEY = Buffer.from('key')
const NOW = Date.parse('2026-11-22T09:00:00.000Z')
const LATER = NOW / 1000 + 1800

const ticket = (payload: unknown, key = KEY) => {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `/apercu/${body}.${createHmac('sha256', key).update(body).digest('base64url')}/`
}
const ofSheet = (as = 'site', until = LATER) => ticket(['workshops', 'photos', as, until])

const draft = aWorkshop('Photos', { slug: 'photos-en-brouillon' })
const programme = aProgramme({
  workshops: [draft],
  sessions: [aSession('2026-12-12 10:00-12:00', { workshopId: draft.id })],
})
const snapshot: Snapshot = {
  ...{ programme: aProgramme({}), revision: 7, epoch: 'e', withdrawn: new Set(), quarantine: [] },
  receivedAt: instant('2026-11-22T08:00:00.000Z'),
}

/** Renders what it was given. */
const astro: AstroHandler = (req, res, _next, locals) => {
  res.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'public, max-age=60' })
  const sessions = locals?.programme.documents.sessions.size
  res.end(`${req.url} until ${locals?.previewUntil} sessions ${sessions} <img src="/media/uploads/a.png">`)
}

function previews(drafted: Drafted | Error = { kind: 'shown', programme }, handler = astro) {
  const asked: string[] = []
  const look = createPreviews({
    sync: {
      current: () => snapshot,
      async withDraft(collection, documentId) {
        asked.push(`${collection}/${documentId}`)
        if (drafted instanceof Error) throw drafted
        return drafted
      },
    },
    ...{
      astro: handler,
      key: KEY,
      siteUrl: 'https://ateliers.example.fr',
      clock: () => NOW,
      onFailure: () => {},
    },
    media: { serve: async (_programme, path) => ({ status: 200, headers: {}, body: Buffer.from(path) }) },
  })
  return {
    asked,
    async see(url: string) {
      const { status, headers, body } = await look(url)
      return { status, headers, text: body.toString() }
    },
  }
}

describe('a preview', () => {
  it('shows the page that the draft will have, and says until when', async () => {
    const { see, asked } = previews()
    const { status, text } = await see(ofSheet())
    expect([status, asked]).toEqual([200, ['workshops/photos']])
    expect(text).toContain('/ateliers/photos-en-brouillon/ until 10:30')
  })

  it('is for one reader: kept by no cache, read by no engine, told to no other site', async () => {
    const { headers } = await previews().see(ofSheet())
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
  })

  it('shows the images of the draft under the same ticket', async () => {
    const { see } = previews()
    const [, src = ''] = /src="([^"]+)"/.exec((await see(ofSheet())).text) ?? []
    expect(src).toBe(`${ofSheet()}media/uploads/a.png`)
    expect((await see(src)).text).toBe('/uploads/a.png')
  })

  it('shows the newsletter with its sessions alone, from the first of them', async () => {
    const { text } = await previews().see(ofSheet('letter'))
    expect(text).toContain('/lettre/extrait.html?detail=complet&du=2026-12-12')
    expect(text).toContain('sessions 1 ')
  })

  it('of what has no page on the site says so', async () => {
    const nowhere: AstroHandler = (_req, res) =>
      void res.writeHead(404, { 'content-type': 'text/html' }).end()
    const { status, text } = await previews(undefined, nowhere).see(ofSheet())
    expect([status, text]).toEqual([404, expect.stringContaining('Le public ne verra pas cette page')])
  })

  it.each([
    ['expired', ofSheet('site', NOW / 1000 - 1), 410, 'n’est plus bon'],
    ['forged', ticket(['workshops', 'photos', 'site', LATER], Buffer.from('other')), 404, 'n’existe pas'],
    ['of something else', ticket(['places', 'x', 'site', LATER]), 404, 'n’existe pas'],
    ['cut', ofSheet().slice(0, -5), 404, 'n’existe pas'],
  ])('that is %s asks the CMS nothing, and helps', async (_which, url, status, sentence) => {
    const { see, asked } = previews()
    const answer = await see(url)
    expect([answer.status, asked]).toEqual([status, []])
    expect(answer.text).toContain(sentence)
    expect(answer.headers['cache-control']).toContain('no-store')
  })

  it('of what is gone, incomplete, or of a CMS that is down says so', async () => {
    expect((await previews({ kind: 'gone' }).see(ofSheet())).status).toBe(404)
    const refused = await previews({ kind: 'refused', reason: 'Il manque <la promesse>.' }).see(ofSheet())
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Il manque &lt;la promesse>.')
    const down = await previews(new Error('down')).see(ofSheet())
    expect([down.status, down.text]).toEqual([502, expect.stringContaining('ne répond pas')])
  })

  it('tells a late ticket from a forged one', () => {
    expect(readTicket(ofSheet(), KEY, NOW).kind).toBe('good')
    expect(readTicket(ofSheet(), KEY, NOW + 31 * 60_000).kind).toBe('late')
    expect(readTicket(ofSheet(), Buffer.from('x'), NOW).kind).toBe('forged')
  })
})
