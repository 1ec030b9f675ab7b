import ICAL from 'ical.js'

/** What an outsider reads of the catalogue, over HTTP and nothing else. */
export interface PublicSite {
  page(path: string): Promise<{ status: number; text: string }>
  /** The events of a feed, by a parser that shares no code with its writer. */
  events(path: string): Promise<readonly FeedEvent[]>
}

export interface FeedEvent {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly start: string
  readonly status: string
  readonly sequence: number
}

export function publicSite(siteUrl: string): PublicSite {
  const page = async (path: string) => {
    const response = await fetch(`${siteUrl}${path}`)
    return { status: response.status, text: readable(await response.text()) }
  }
  return {
    page,
    async events(path) {
      const response = await fetch(`${siteUrl}${path}`)
      const calendar = new ICAL.Component(ICAL.parse(await response.text()))
      for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
      return calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component)
        return {
          uid: event.uid,
          summary: event.summary,
          description: readable(event.description),
          start: event.startDate.toJSDate().toISOString(),
          status: String(component.getFirstPropertyValue('status')),
          sequence: event.sequence,
        }
      })
    },
  }
}

/** Typographic spaces as plain ones, entities as characters, tags away: what a person reads. */
function readable(text: string): string {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
}

/** Asks again until the expectation holds, as long as the promise of freshness allows. */
export async function within(milliseconds: number, expectation: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  for (;;) {
    try {
      await expectation()
      return Math.round(performance.now() - startedAt)
    } catch (error) {
      if (performance.now() - startedAt > milliseconds) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
