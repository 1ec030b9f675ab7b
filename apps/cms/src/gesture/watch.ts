import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { JOURNAL } from '../journal/journal.ts'
import { readerOf } from '../programme/wire/readers.ts'
import { isAction } from './gesture.ts'
import { perform } from './perform.ts'
import { performOnSchedule, SCHEDULE } from './schedule.ts'

/** What the document service hands to its middlewares, as far as it is used here. */
interface Params {
  readonly documentId?: string
  readonly data?: Record<string, unknown>
}

/** Puts every change of the document service under the rules of the house. Call in `register`. */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context
    if (!isAction(action)) return next()
    if (uid === (JOURNAL as string))
      throw new errors.ForbiddenError('Le journal se lit, il ne se modifie pas.')
    const params = context.params as Params
    const reader = readerOf(uid)
    if (reader !== null) {
      const gesture = { action, reader, documentId: params.documentId ?? null, fields: params.data ?? null }
      return perform(strapi, gesture, async () => next())
    }
    if (uid !== (SCHEDULE as string)) return next()
    return performOnSchedule(strapi, action, params.documentId ?? null, async () => next())
  })
}
