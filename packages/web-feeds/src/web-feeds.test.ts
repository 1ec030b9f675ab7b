import { buildProgramme, civilDate, EVERYTHING, id, instant, select } from '@escale/programme'
import { aNetwork, aProgramme, aSession, aWorkshop, documents } from '@escale/programme/builders'
import { NASTY, poisoned } from '@escale/programme/hostile-text'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { renderAtom, renderJsonFeed, renderRss, type WebFeedContext } from './index.ts'

const context: WebFeedContext = {
  siteUrl: 'https://agenda.example',
  feedUrl: 'https://agenda.example/flux/agenda.rss?lieu=port&q=a',
  pageUrl: 'https://agenda.example/agenda/?lieu=port&q=a',
}

const sessions = [
  aSession('2026-12-12 10:00-12:00', { createdAt: instant('2026-11-01T08:00:00.000Z') }),
  aSession('2026-12-19 10:00-12:00', {
    createdAt: instant('2026-11-15T08:00:00.000Z'),
    state: { kind: 'cancelled', replacedBy: null },
    publicNote: 'La médiatrice est malade',
  }),
]
const workshop = aWorkshop('Photos & «souvenirs» <3', { id: id('photos'), slug: 'photos' })
const selection = select(aProgramme({ sessions, workshops: [workshop] }), EVERYTHING)

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: Element[]
}

/** A strict reading, namespaces included: throws on anything that is not well-formed XML 1.0. */
function parsed(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element: Element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const read = (words: string) => {
    const element = open.at(-1)
    if (element) element.text += words
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.write(xml).close()
  const [document] = root.children
  if (document === undefined) throw new Error('no document')
  return document
}

const all = (element: Element | undefined, name: string) =>
  (element?.children ?? []).filter((child) => child.name === name)
const one = (element: Element | undefined, name: string) => all(element, name)[0]

describe('RSS 2.0', () => {
  const rss = parsed(renderRss(selection, context))
  const channel = one(rss, 'channel')

  it('has what the specification requires of a channel, and its own address', () => {
    expect(rss.attributes.version).toBe('2.0')
    for (const name of ['title', 'link', 'description']) expect(one(channel, name)?.text).not.toBe('')
    expect(one(channel, 'link')?.text).toBe(context.pageUrl)
    expect(one(channel, 'atom:link')?.attributes).toMatchObject({ rel: 'self', href: context.feedUrl })
    expect(one(channel, 'language')?.text).toBe('fr')
  })

  it('gives the newest publication first, dated by it, under an id that stays', () => {
    const items = all(channel, 'item')
    expect(items.map((item) => one(item, 'title')?.text)).toEqual([
      'ANNULÉ – Photos & «souvenirs» <3',
      'Photos & «souvenirs» <3',
    ])
    expect(items.map((item) => one(item, 'pubDate')?.text)).toEqual([
      'Sun, 15 Nov 2026 08:00:00 GMT',
      'Sun, 01 Nov 2026 08:00:00 GMT',
    ])
    expect(new Set(items.map((item) => one(item, 'guid')?.text)).size).toBe(2)
  })

  it('answers the patron in full in each item', () => {
    const [cancelled, held] = all(channel, 'item').map((item) => one(item, 'content:encoded')?.text ?? '')
    expect(cancelled).toContain('Annulé\u00A0: la médiatrice est malade.')
    expect(cancelled).toMatch(/<del>Samedi\s19\sdécembre\s2026/)
    expect(held).toContain('<strong>Inscription\u00A0:</strong> sans inscription')
  })
})

describe('Atom', () => {
  const feed = parsed(renderAtom(selection, context))

  it('has what RFC 4287 §4.1.1 requires of a feed', () => {
    expect(feed.attributes['xml:lang']).toBe('fr')
    for (const name of ['id', 'title', 'updated']) expect(all(feed, name)).toHaveLength(1)
    expect(one(one(feed, 'author'), 'name')?.text).toBe(aNetwork().name)
    const links = all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links).toEqual([
      ['alternate', context.pageUrl],
      ['self', context.feedUrl],
    ])
  })

  it('has what §4.1.2 requires of an entry: one id, one title, when it changed', () => {
    for (const entry of all(feed, 'entry')) {
      for (const name of ['id', 'title', 'updated', 'published', 'content'])
        expect(all(entry, name)).toHaveLength(1)
    }
    expect(one(all(feed, 'entry')[1], 'title')).toMatchObject({
      attributes: {},
      text: 'Photos & «souvenirs» <3',
    })
  })
})

describe('JSON Feed 1.1', () => {
  const feed = JSON.parse(renderJsonFeed(selection, { ...context, feedUrl: 'https://agenda.example/f.json' }))

  it('has what the specification requires', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://agenda.example/f.json',
      language: 'fr',
    })
    expect(feed.items).toHaveLength(2)
    for (const item of feed.items)
      expect(item).toMatchObject({ id: expect.any(String), content_html: expect.any(String) })
  })

  it('tells programs the session’s own start', () => {
    expect(feed.items[0]._seance).toEqual({
      id: sessions[1]?.id,
      debut: '2026-12-19T09:00:00.000Z',
      fin: '2026-12-19T11:00:00.000Z',
      version: 0,
    })
  })
})

describe('any feed', () => {
  it('is the same bytes for the same selection', () => {
    for (const render of [renderRss, renderAtom, renderJsonFeed])
      expect(render(selection, context)).toBe(render(selection, context))
  })

  it('of nothing is a feed without item', () => {
    const none = select(selection.programme, { ...EVERYTHING, from: civilDate('2030-01-01') })
    expect(all(one(parsed(renderRss(none, context)), 'channel'), 'item')).toEqual([])
    expect(one(parsed(renderAtom(none, context)), 'updated')?.text).toMatch(/^\d{4}-/)
    expect(JSON.parse(renderJsonFeed(none, context)).items).toEqual([])
  })

  it.each(Object.entries(NASTY))('stays well-formed whatever is typed: %s', (_name, words) => {
    const text = `${words}]]>\uFFFE fin`
    const hostile = select(buildProgramme(poisoned(documents({ sessions }), text)), EVERYTHING)
    expect(hostile.sessions).toHaveLength(2)
    const rss = parsed(renderRss(hostile, context))
    expect(all(one(rss, 'channel'), 'item')).toHaveLength(2)
    expect(all(parsed(renderAtom(hostile, context)), 'entry')).toHaveLength(2)
    const html = one(all(one(rss, 'channel'), 'item')[0], 'content:encoded')?.text ?? ''
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('fin')
  })
})
