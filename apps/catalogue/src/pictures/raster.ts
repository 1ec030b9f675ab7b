import { createHash } from 'node:crypto'
import sharp from 'sharp'

// One picture at a time: pages go first on a small machine.
sharp.concurrency(1)
sharp.cache(false)

/** What is kept of pictures already made, in number: some tens of kilobytes each. */
const MOST_KEPT = 150
const kept = new Map<string, Promise<Buffer>>()

/** A PNG of a drawing. Flat colours: a palette of 32 keeps a poster under 60 kB. Made once for one drawing. */
export function pngOf(svg: string, width: number): Promise<Buffer> {
  const key = createHash('sha256').update(`${width} ${svg}`).digest('base64url')
  const known = kept.get(key)
  if (known) return known
  const made = sharp(Buffer.from(svg), { density: 72 })
    .resize({ width })
    .png({ palette: true, colours: 32, effort: 7, compressionLevel: 9 })
    .toBuffer()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  if (kept.size > MOST_KEPT)
    for (const oldest of kept.keys()) {
      kept.delete(oldest)
      break
    }
  return made
}
