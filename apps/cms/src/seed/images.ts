import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

interface Drawing {
  readonly fileName: string
  readonly alt: string
  readonly svg: string
}

interface Upload {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText: string } }
    files: { filepath: string; originalFilename: string; mimetype: string; size: number }
  }): Promise<readonly { readonly id: number }[]>
}

/** Puts a drawing in the media library and gives its number there. */
export async function uploadDrawing(
  strapi: Core.Strapi,
  { fileName, alt, svg }: Drawing,
): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-seed-'))
  const filepath = join(folder, fileName)
  await writeFile(filepath, svg)
  const library: Upload = strapi.plugin('upload').service('upload')
  const [file] = await library.upload({
    data: { fileInfo: { name: fileName, alternativeText: alt } },
    files: {
      filepath,
      originalFilename: fileName,
      mimetype: 'image/svg+xml',
      size: (await stat(filepath)).size,
    },
  })
  await rm(folder, { recursive: true })
  return file?.id ?? null
}
