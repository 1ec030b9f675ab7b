import type { ProgrammeSync, Snapshot } from '@escale/cms-client'
import { colourSheet } from '../colours/stylesheet.ts'
import { largeCalendarFeed } from '../feeds/calendar.ts'
import { type Interface, interfaces } from '../words/words.ts'
import { isTooLong, printedPage, type Target, targetOf, withFinalSlash } from './addresses.ts'
import { type Answer, FOR_EVER, html, redirect, text } from './answer.ts'
import { createEditions, type Edition } from './edition.ts'
import { createTags, type TaggedFlow } from './flow.ts'
import { healthz, readyz } from './health.ts'
import { isFrenchAlone, languageAsked } from './language.ts'
import type { MediaStore } from './media.ts'
import { movedTo } from './moved-slugs.ts'
import type { PageCache } from './page-cache.ts'
import { picture } from './pictures.ts'
import { type Prepared, prepare } from './prepared.ts'
import { createPress } from './press.ts'
import { type AstroHandler, render } from './render.ts'
import { createSearches } from './searches.ts'
import { NOT_YET, withoutPdf } from './spare-pages.ts'

export interface Sources {
  readonly sync: Pick<ProgrammeSync, 'current' | 'status'>
  readonly astro: AstroHandler
  readonly media: MediaStore
  readonly siteUrl: string
  readonly cache: PageCache
  /** What makes PDF, and who hears of one that could not be made; `null` makes none. */
  readonly printing: {
    readonly chromium: string
    /** A file of the build, by its path. */
    readonly builtFile: (pathname: string) => Promise<Answer | null>
    readonly onFailure: (error: unknown, target: string) => void
  } | null
  /** The present, in milliseconds: the only clock of the catalogue. */
  readonly clock: () => number
}

/** Spellings of addresses remembered with the page they lead to. */
const MOST_SPELLINGS = 4_000

/** The answers to any GET that is not a file of the build. */
export interface Answers {
  /** A page that is kept, under an address it was asked by before: the way of nearly every request. */
  kept(url: string): Prepared | null
  to(url: string): Promise<Prepared | TaggedFlow>
}

export function createAnswers(sources: Sources): Answers {
  const { sync, astro, media, siteUrl, cache, printing, clock } = sources
  const editionOf = createEditions(clock)
  const searchIndexOf = createSearches()

  const tagged = createTags()

  const spellings = new Map<string, string>()

  const remember = (url: string, target: string) => {
    if (spellings.size >= MOST_SPELLINGS) spellings.clear()
    spellings.set(url, target)
  }
  const kept = (url: string): Prepared | null => {
    const target = spellings.get(url)
    const snapshot = sync.current()
    return snapshot && target !== undefined ? cache.peek(editionOf(snapshot).name, target) : null
  }
  const page = async (snapshot: Snapshot, target: Target, spoken: Interface): Promise<Prepared> => {
    const edition = editionOf(snapshot)
    const address = `${target.pathname}${target.search}`
    const served = await cache.get(edition.name, spoken.root + address, () =>
      render(astro, address, {
        ...localsOf(edition, siteUrl),
        makesPdf: printing !== null,
        previewUntil: null,
        ...spoken,
        searchIndex: searchIndexOf(snapshot.programme),
      }),
    )
    return served.from === 'older' ? asOlder(served.prepared) : served.prepared
  }

  const feed = async (snapshot: Snapshot, search: string): Promise<TaggedFlow | null> => {
    const edition = editionOf(snapshot)
    const flow = largeCalendarFeed(new URL(search, siteUrl), {
      ...localsOf(edition, siteUrl),
      ...interfaces.fr,
    })
    return flow && tagged(flow, `${edition.name} ${search}`)
  }

  const press =
    printing &&
    createPress({
      ...printing,
      siteUrl,
      async ask(target) {
        const file = await printing.builtFile(target)
        if (file !== null) return file
        const reply = await to(target)
        return 'flow' in reply ? text(404, '') : reply.answer
      },
    })
  /** Kept until the programme or the day changes: what starts meanwhile changes nothing on paper. */
  const file = async (snapshot: Snapshot, target: string, printedTarget: string): Promise<Prepared> => {
    if (press === null) {
      const sentence = 'Ce site ne fabrique pas de PDF lui-même : votre navigateur le fait.'
      return prepare(html(501, withoutPdf('Pas de PDF ici', sentence, printedTarget)))
    }
    const { epoch, revision } = snapshot
    const edition = `paper ${epoch} ${revision} ${editionOf(snapshot).today}`
    return (await cache.get(edition, target, () => press.print(printedTarget))).prepared
  }

  const to = async (url: string): Promise<Prepared | TaggedFlow> => {
    if (isTooLong(url)) return prepare(text(414, 'Adresse trop longue.\n'))
    const target = targetOf(url)
    if (target === null) return prepare(text(400, 'Adresse illisible.\n'))
    const { search } = target
    const asked = languageAsked(target.pathname)
    const { pathname } = asked
    const spoken = interfaces[asked.language]
    if (pathname === '/healthz') return prepare(healthz())
    if (pathname === '/readyz') return prepare(readyz(sync, clock()))
    const snapshot = sync.current()
    if (snapshot === null) return prepare(html(503, NOT_YET, { 'retry-after': '10' }))
    const { programme } = snapshot
    if (pathname.startsWith('/couleurs-')) return prepare(colours(snapshot, pathname))
    if (pathname.startsWith('/media/')) {
      return prepare(await media.serve(programme, decodeURIComponent(pathname.slice('/media'.length))))
    }
    const sheet = printedPage(pathname)
    if (sheet !== null) return file(snapshot, `${pathname}${search}`, `${sheet}${search}`)
    const drawing = await picture(programme, decodeURIComponent(pathname))
    if (drawing !== null) return prepare(drawing)
    const elsewhere = movedTo(programme, decodeURIComponent(pathname)) ?? withFinalSlash(pathname)
    if (isFrenchAlone(asked)) return prepare(redirect(301, `${elsewhere ?? pathname}${search}`))
    if (elsewhere !== null) return prepare(redirect(301, `${spoken.root}${encodeURI(elsewhere)}${search}`))
    const flow = pathname === '/flux/agenda.ics' ? await feed(snapshot, search) : null
    if (flow !== null) return flow
    remember(url, `${spoken.root}${pathname}${search}`)
    return page(snapshot, { pathname, search }, spoken)
  }
  return { kept, to }
}

function localsOf(
  { snapshot, span, today }: Edition,
  siteUrl: string,
): Omit<App.Locals, 'searchIndex' | 'makesPdf' | 'previewUntil' | keyof Interface> {
  const { programme, withdrawn, revision } = snapshot
  return { programme, now: span.from, today, siteUrl, withdrawn, revision }
}

/** Says to whoever debugs that the page could not be made again (RFC 9211). */
function asOlder(prepared: Prepared): Prepared {
  const headers = { ...prepared.answer.headers, 'cache-status': 'escale; hit; detail=older-page' }
  return { ...prepared, answer: { ...prepared.answer, headers } }
}

/** An older address still finds its colours, without being kept for ever under them. */
function colours({ programme }: Snapshot, pathname: string): Answer {
  const { path, css } = colourSheet(programme)
  return text(200, css, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': pathname === path ? FOR_EVER : 'no-cache',
  })
}
