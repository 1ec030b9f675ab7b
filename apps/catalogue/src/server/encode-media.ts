import sharp from 'sharp'
import type { Sized } from '../listing/media-sizes.ts'

/** Larger images are bombs, or posters that belong elsewhere. */
const MOST_PIXELS = 60_000_000

/** The bytes of a size: upright, never enlarged, without the place and camera that a photograph carries. */
export function encode(original: Buffer, { width, encoding }: Sized): Promise<Buffer> {
  const image = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
  return encoding === 'avif'
    ? image.avif({ quality: 55, effort: 3 }).toBuffer()
    : image.webp({ quality: 74 }).toBuffer()
}
