import type { Programme } from '@escale/programme'
import { iconSvg } from '../pictures/icon.ts'
import { posterSvg } from '../pictures/poster.ts'
import { pngOf } from '../pictures/raster.ts'
import { subjectOf } from '../pictures/subject.ts'
import { type Answer, text } from './answer.ts'

const SHARED = /^\/partage\/(?:accueil|([a-z]+)\/([^/]+))\.png$/
/** Width in pixels, and whether the picture fills its square. */
const ICONS: ReadonlyMap<string, readonly [width: number, bleed: boolean]> = new Map([
  ['/icone-32.png', [32, false]],
  ['/icone-192.png', [192, false]],
  ['/icone-512.png', [512, false]],
  ['/icone-pleine-512.png', [512, true]],
  ['/apple-touch-icon.png', [180, true]],
  ['/favicon.ico', [32, false]],
])
const KEPT = 'public, max-age=86400, stale-if-error=604800'

/** The icons of the network and the pictures that a message shows of its pages; `null` for any other address. */
export async function picture(programme: Programme, pathname: string): Promise<Answer | null> {
  if (pathname === '/favicon.svg') {
    return text(200, iconSvg(programme), { 'content-type': 'image/svg+xml', 'cache-control': KEPT })
  }
  const icon = ICONS.get(pathname)
  if (icon) return png(await pngOf(iconSvg(programme, icon[1]), icon[0]))
  const shared = SHARED.exec(pathname)
  if (!shared) return null
  const [, section = '', name = ''] = shared
  const subject = subjectOf(programme, section, name)
  if (subject === null) return text(404, 'Image inconnue.\n')
  return png(await pngOf(posterSvg(subject.words, subject.drawing), 1200))
}

function png(body: Buffer): Answer {
  return { status: 200, headers: { 'content-type': 'image/png', 'cache-control': KEPT }, body }
}
