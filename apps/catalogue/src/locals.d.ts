/// <reference types="astro/client" />

declare namespace App {
  /** All a page may know: it is a pure function of these and of its address. */
  interface Locals extends Interface {
    programme: import('@escale/programme').Programme
    /** The present, as precise as pages need: the last moment a session started or ended, or a day began. */
    now: import('@escale/programme').Instant
    /** The present day on the network's calendar. */
    today: import('@escale/programme').CivilDate
    /** Without final slash; from the configuration, never from the Host header. */
    siteUrl: string
    /** Sessions that were public and are no more. */
    withdrawn: ReadonlySet<import('@escale/programme').SessionId>
    revision: number
    /** Whether the server has a browser to make PDF with. */
    makesPdf: boolean
    /** Until when the page shows a draft, `HH:MM` on the network's clock; `null` on a public page. */
    previewUntil: import('@escale/programme').CivilTime | null
    /** Of this programme: ready at once, but for the first moments after a change. */
    searchIndex: Promise<import('@escale/search').SearchIndex>
  }

  /** Of the language the page is asked in, French but under `/en/`. */
  type Interface = import('./words/words.ts').Interface
}
