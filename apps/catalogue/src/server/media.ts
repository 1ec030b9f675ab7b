import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Programme } from '@escale/programme'
import { type Sized, sizedOf } from '../listing/media-sizes.ts'
import { type Answer, text } from './answer.ts'
import { encode } from './encode-media.ts'

/** What an image may be; anything else is not served from our origin. */
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

const MAXIMUM_BYTES = 8_000_000

/** Images of the CMS, asked for once and then kept on disk: the page is whole while the CMS is down. */
export interface MediaStore {
  /** `path` is that in the CMS, `/uploads/…`, or one of its sizes, `/800.avif/uploads/…`; it must occur in the programme. */
  serve(programme: Programme, path: string): Promise<Answer>
}

export function createMediaStore(cmsUrl: string, directory: string): MediaStore {
  const known = new WeakMap<Programme, ReadonlySet<string>>()
  const underWay = new Map<string, Promise<Buffer>>()
  const fileOf = (path: string) =>
    join(directory, createHash('sha256').update(path).digest('hex') + extname(path))

  /** From the disk; else made, once however many ask, and kept. */
  const once = async (path: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const kept = await readFile(fileOf(path)).catch(() => null)
    if (kept) return kept
    const waiting = underWay.get(path)
    if (waiting) return waiting
    const making = make()
      .then(async (bytes) => {
        await keep(directory, fileOf(path), bytes)
        return bytes
      })
      .finally(() => underWay.delete(path))
    underWay.set(path, making)
    return making
  }
  const original = (source: string) => once(source, () => download(new URL(source, cmsUrl)))
  const inSize = async (sized: Sized): Promise<Answer> => {
    const bytes = await original(sized.source)
    try {
      const smaller = await once(`${sized.source}.${sized.width}.${sized.encoding}`, () =>
        encode(bytes, sized),
      )
      return { status: 200, headers: headersOf(`image/${sized.encoding}`), body: smaller }
    } catch {
      // A file that is no photograph is still what staff chose to show.
      return {
        status: 200,
        headers: headersOf(TYPES[extname(sized.source).toLowerCase()] ?? ''),
        body: bytes,
      }
    }
  }

  return {
    async serve(programme, path) {
      const sized = sizedOf(path)
      const source = sized?.source ?? path
      const sources = known.get(programme) ?? sourcesOf(programme)
      known.set(programme, sources)
      const type = TYPES[extname(source).toLowerCase()]
      if (type === undefined || !sources.has(source)) return text(404, 'Image inconnue.\n')
      try {
        if (sized) return await inSize(sized)
        return { status: 200, headers: headersOf(type), body: await original(source) }
      } catch {
        return text(502, 'Cette image n’est pas disponible pour le moment.\n')
      }
    },
  }
}

/** An SVG is a document: alone in a tab it may run nothing and load nothing. */
function headersOf(type: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': 'public, max-age=86400, stale-if-error=604800',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  }
}

function sourcesOf({ workshops, network }: Programme): ReadonlySet<string> {
  const images = [network.logo, ...workshops.all.map(({ image }) => image)]
  return new Set(images.flatMap((image) => (image?.url.startsWith('/') ? image.url : [])))
}

async function download(url: URL): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'error' })
  if (!response.ok) throw new Error(`The CMS answered ${response.status} for ${url.pathname}.`)
  const bytes = Buffer.from(await response.arrayBuffer())
  if (bytes.length > MAXIMUM_BYTES) throw new Error(`${url.pathname} is larger than ${MAXIMUM_BYTES} bytes.`)
  return bytes
}

async function keep(directory: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(directory, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, file)
}
