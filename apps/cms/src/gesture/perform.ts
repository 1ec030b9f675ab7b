import type { Core } from '@strapi/strapi'
import { detailOf, keepJournal } from '../journal/journal.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { note } from '../revision/batch.ts'
import type { Change } from '../revision/record.ts'
import { text } from '../storage/read.ts'
import { checkAuthority } from './authority.ts'
import { check } from './check.ts'
import type { Gesture, Standing } from './gesture.ts'
import { guardDeletion, referrers } from './links.ts'
import { prepare } from './prepare.ts'
import { keepOldAddress } from './redirects.ts'
import { settleRequest } from './request.ts'
import { documentIdOf, isRow } from './result.ts'
import { keepSessionTrail } from './session-trail.ts'
import { keepSheetPart } from './sheet-part.ts'
import { standingOf } from './standing.ts'

/**
 * Does a gesture and all that comes with it (rules, addresses, sequence, revision, journal) in one transaction: either
 * everything is kept or nothing is.
 */
export async function perform<Result>(
  strapi: Core.Strapi,
  gesture: Gesture,
  act: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async () => {
    const { action, reader } = gesture
    const isNew = action === 'create' || action === 'clone'
    const before = await standingOf(strapi, reader, isNew ? null : gesture.documentId)
    await prepare(strapi, gesture)
    const orphans = await leaving(strapi, gesture)
    const result = await act()
    const documentId = isNew ? documentIdOf(result) : gesture.documentId
    if (documentId === null) return result

    const after = await standingOf(strapi, reader, documentId)
    await check(strapi, reader, action, after)
    await checkAuthority(strapi, reader, before, after)
    await settleRequest(strapi, reader, before, after)
    await keepSheetPart(strapi, reader, before, after)
    const trail = reader === SESSIONS ? await keepSessionTrail(strapi, before, after) : null
    const moved = await keepOldAddress(strapi, reader, before, after)
    if (isPublicChange(gesture, before, after)) {
      const own = { collection: reader.collection, documentId, gone: after.shown === null }
      await note(strapi, [own, ...moved, ...orphans])
    }
    const known = after.desk ?? before.desk ?? before.shown
    const name = (trail && text(trail, 'label')) ?? (known && text(known, reader.name)) ?? ''
    const subject = { uid: reader.uid, the: reader.noun.the, name, documentId }
    await keepJournal(
      strapi,
      gesture,
      subject,
      detailOf({ action, uid: reader.uid }, before.desk, after.desk),
    )
    return trail !== null && isRow(result) ? { ...result, ...trail } : result
  })
}

async function leaving(strapi: Core.Strapi, gesture: Gesture): Promise<readonly Change[]> {
  const { action, documentId, reader } = gesture
  if (action !== 'delete' || documentId === null) return []
  await guardDeletion(strapi, reader, documentId)
  return referrers(strapi, reader, documentId)
}

/** Saving the draft of a sheet changes nothing for the public: its published row stays the same. */
function isPublicChange({ reader }: Gesture, before: Standing, after: Standing): boolean {
  if (before.shown === null && after.shown === null) return false
  return reader !== WORKSHOPS || before.shown?.id !== after.shown?.id
}
