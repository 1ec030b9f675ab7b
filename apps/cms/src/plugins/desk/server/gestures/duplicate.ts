import type { Core, UID } from '@strapi/strapi'
import { documentIdOf } from '../../../../gesture/result.ts'
import { WORKSHOPS } from '../../../../programme/wire/workshops.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'

/** Copies a sheet into a draft of its own, under a name and an address that say so. */
export async function duplicateSheet(strapi: Core.Strapi, { id }: { readonly id: string }) {
  const rows = table(strapi, WORKSHOPS.uid)
  const sheet = await rows.findOne({ where: { documentId: id, publishedAt: { $null: true } } })
  if (sheet === null)
    return refuse([{ field: '', sentence: 'Cette fiche n’existe plus : rechargez la liste.' }])
  const title = await freeTitle(text(sheet, 'title') ?? '', async (candidate) => {
    return (await rows.count({ where: { title: candidate } })) > 0
  })
  const copy = await strapi.documents(WORKSHOPS.uid as UID.ContentType).clone({
    documentId: id,
    // The CMS makes the address out of the title; what an import knows the original by is not the copy's.
    data: { title, slug: '', externalId: null, publicationAsked: false } as never,
  })
  return { id: documentIdOf(copy) ?? firstIdOf(copy), title }
}

/** Strapi answers the versions that were made. */
function firstIdOf(copy: unknown): string | null {
  if (typeof copy !== 'object' || copy === null || !('entries' in copy)) return null
  return Array.isArray(copy.entries) ? documentIdOf(copy.entries[0]) : null
}

async function freeTitle(title: string, taken: (candidate: string) => Promise<boolean>): Promise<string> {
  const bare = title.replace(/ \(copie(?: \d+)?\)$/, '').slice(0, 240)
  for (let number = 1; ; number += 1) {
    const candidate = `${bare} (copie${number === 1 ? '' : ` ${number}`})`
    if (!(await taken(candidate))) return candidate
  }
}
