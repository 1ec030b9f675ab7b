import type { Programme } from '@escale/programme'
import { hexOf } from '../colours/contrast.ts'
import { PAPER } from '../colours/surface.ts'

/** The site on a phone's first screen (W3C Web Application Manifest). */
export function manifest({ network }: Programme): string {
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `/${file}`,
    sizes,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name: network.name,
    short_name: network.name.slice(0, 30),
    description: network.tagline,
    lang: 'fr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: hexOf(PAPER),
    theme_color: hexOf(PAPER),
    icons: [
      icon('icone-192.png', '192x192', 'any'),
      icon('icone-512.png', '512x512', 'any'),
      icon('icone-pleine-512.png', '512x512', 'maskable'),
    ],
  })
}
