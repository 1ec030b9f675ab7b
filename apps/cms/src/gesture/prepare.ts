import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { freeSlug, slugOf } from '../rules/slug.ts'
import { table } from '../storage/rows.ts'
import type { Gesture } from './gesture.ts'

const COLOURS = ['colour', 'primaryColour', 'secondaryColour']

/** Completes what was typed: a slug out of the title, lower-case colours, a SIRET without its blanks. */
export async function prepare(strapi: Core.Strapi, gesture: Gesture): Promise<void> {
  const { fields, reader, action } = gesture
  if (fields === null) return
  for (const field of COLOURS) {
    const colour = fields[field]
    if (typeof colour === 'string') fields[field] = colour === '' ? null : colour.toLowerCase()
  }
  if (typeof fields.pivot === 'string') fields.pivot = fields.pivot.replace(/\s/g, '') || null
  if (reader === SESSIONS) prepareSession(gesture, fields)
  // Kept by the CMS, out of the family.
  if (reader === WORKSHOPS) delete fields.sheetPart
  if (action === 'clone' && 'externalId' in fields) fields.externalId = null
  await prepareSlug(strapi, gesture, fields)
}

function prepareSession({ action }: Gesture, fields: Record<string, unknown>): void {
  // Kept by the CMS; a form left open would put an old value back.
  if (action === 'update') delete fields.sequence
  if (action === 'clone') fields.sequence = 0
  delete fields.label
}

async function prepareSlug(
  strapi: Core.Strapi,
  { action, documentId, reader }: Gesture,
  fields: Record<string, unknown>,
): Promise<void> {
  const model = strapi.getModel(reader.uid as Parameters<Core.Strapi['getModel']>[0])
  if (!('slug' in model.attributes)) return
  const taken = async (slug: string) =>
    (await table(strapi, reader.uid).count({
      where: {
        slug,
        ...(documentId === null || action === 'clone' ? {} : { documentId: { $ne: documentId } }),
      },
    })) > 0
  const typed = typeof fields.slug === 'string' ? fields.slug.trim() : ''
  const title = fields[reader.name]
  if (typed !== '') {
    fields.slug = action === 'clone' ? await freeSlug(slugOf(typed), taken) : slugOf(typed)
    return
  }
  const isCleared = action === 'update' ? 'slug' in fields : true
  if (isCleared && typeof title === 'string') fields.slug = await freeSlug(slugOf(title), taken)
}
