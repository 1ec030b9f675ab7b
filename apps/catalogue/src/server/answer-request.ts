import type { ProgrammeSync, Snapshot } from '@escale/cms-client'
import { instant, wallClockAt } from '@escale/programme'
import { colourSheet } from '../colours/stylesheet.ts'
import { targetOf, withFinalSlash } from './addresses.ts'
import { type Answer, FOR_EVER, html, redirect, text } from './answer.ts'
import { healthz, readyz } from './health.ts'
import type { MediaStore } from './media.ts'
import { movedTo } from './moved-slugs.ts'
import { createPageCache } from './page-cache.ts'
import { type Prepared, prepare } from './prepared.ts'
import { type AstroHandler, render } from './render.ts'
import { NOT_YET } from './spare-pages.ts'

export interface Sources {
  readonly sync: Pick<ProgrammeSync, 'current' | 'status'>
  readonly astro: AstroHandler
  readonly media: MediaStore
  readonly siteUrl: string
  /** The present, in milliseconds: the only clock of the catalogue. */
  readonly clock: () => number
}

const CACHE_BYTES = 48_000_000
const MINUTE = 60_000

/** Answers any GET that is not a file of the build. */
export function createAnswers(sources: Sources): (url: string) => Promise<Prepared> {
  const { sync, astro, media, siteUrl, clock } = sources
  const cache = createPageCache(CACHE_BYTES)

  const page = (snapshot: Snapshot, target: string): Promise<Prepared> => {
    const minute = Math.floor(clock() / MINUTE)
    const locals = localsOf(snapshot, siteUrl, minute * MINUTE)
    return cache.get(snapshot, `${minute} ${target}`, async () =>
      prepare(await render(astro, target, locals)),
    )
  }

  return async (url) => {
    const target = targetOf(url)
    if (target === null) return prepare(text(400, 'Adresse illisible.\n'))
    const { pathname, search } = target
    if (pathname === '/healthz') return prepare(healthz())
    if (pathname === '/readyz') return prepare(readyz(sync, clock()))
    const snapshot = sync.current()
    if (snapshot === null) return prepare(html(503, NOT_YET, { 'retry-after': '10' }))
    const { programme } = snapshot
    if (pathname.startsWith('/couleurs-')) return prepare(colours(snapshot, pathname))
    if (pathname.startsWith('/media/')) {
      return prepare(await media.serve(programme, decodeURIComponent(pathname.slice('/media'.length))))
    }
    const elsewhere = movedTo(programme, decodeURIComponent(pathname)) ?? withFinalSlash(pathname)
    if (elsewhere !== null) return prepare(redirect(301, `${encodeURI(elsewhere)}${search}`))
    return page(snapshot, `${pathname}${search}`)
  }
}

function localsOf(snapshot: Snapshot, siteUrl: string, nowMs: number): App.Locals {
  const { programme, withdrawn, revision } = snapshot
  const now = instant(new Date(nowMs).toISOString())
  const today = wallClockAt(now, programme.network.timeZone).date
  return { programme, now, today, siteUrl, withdrawn, revision }
}

/** An older address still finds its colours, without being kept for ever under them. */
function colours({ programme }: Snapshot, pathname: string): Answer {
  const { path, css } = colourSheet(programme)
  return text(200, css, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': pathname === path ? FOR_EVER : 'no-cache',
  })
}
