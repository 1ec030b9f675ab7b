import { type AgendaAsk, parseAsk } from '../agenda/ask.ts'
import { embeddable, embeddedAddress, FRAME } from './ask.ts'

const WIDTH = 640
const HEIGHT = 720

/** What oEmbed 1.0 (§2.3) says of a page of the agenda: a frame. `null` when the address is none of the agenda's. */
export function oembedOf(
  address: string,
  most: { width: number; height: number },
  { siteUrl, programme }: App.Locals,
) {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.origin !== new URL(siteUrl).origin || url.pathname !== '/agenda/') return null
  const parsed = parseAsk(url.searchParams)
  if (!parsed.ok) return null
  const [width, height] = [Math.min(WIDTH, most.width), Math.min(HEIGHT, most.height)]
  return {
    version: '1.0',
    type: 'rich',
    provider_name: programme.network.name,
    provider_url: `${siteUrl}/`,
    title: `${programme.network.name}, agenda`,
    width,
    height,
    html: frameOf(parsed.ask, siteUrl, { width, height }),
    cache_age: 86_400,
  }
}

/** A frame, as a town hall pastes it. */
export function frameOf(
  ask: AgendaAsk,
  siteUrl: string,
  { width, height }: { readonly width: number | '100%'; readonly height: number } = {
    width: '100%',
    height: HEIGHT,
  },
): string {
  const src = escaped(siteUrl + embeddedAddress(ask, FRAME))
  return `<iframe src="${src}" title="Agenda" width="${width}" height="${height}" loading="lazy"></iframe>`
}

/** The element, and inside it the link that is there without script. */
export function elementOf(ask: AgendaAsk, siteUrl: string, paths: { element: string; data: string }): string {
  const { element, data } = paths
  const src = escaped(siteUrl + embeddedAddress(ask, data))
  return `<script type="module" src="${siteUrl}${element}"></script>\n<escale-agenda src="${src}">\n  ${linkOf(ask, siteUrl)}\n</escale-agenda>`
}

export function linkOf(ask: AgendaAsk, siteUrl: string): string {
  return `<a href="${escaped(siteUrl + embeddedAddress(embeddable(ask), '/agenda/'))}">L’agenda des ateliers numériques</a>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
