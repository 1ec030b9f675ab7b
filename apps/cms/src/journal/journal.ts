import type { Core } from '@strapi/strapi'
import { whoActs } from '../access/actor.ts'
import type { Action, Gesture } from '../gesture/gesture.ts'
import { inBatch } from '../revision/batch.ts'
import { flag, text } from '../storage/read.ts'
import { type Row, table } from '../storage/rows.ts'
import { typeset } from '../words/typeset.ts'
import { changedFields } from './changed-fields.ts'

export const JOURNAL = 'api::editorial-log.editorial-log'

const ASKED = 'publicationAsked'

const VERBS: Readonly<Record<Action, string>> = {
  create: 'a créé',
  clone: 'a dupliqué',
  update: 'a modifié',
  publish: 'a publié',
  unpublish: 'a retiré de la publication',
  discardDraft: 'a abandonné les changements de',
  delete: 'a supprimé',
}

/** Adds a line to the journal, in the transaction of the gesture. Lines of a batch are its own to write. */
export async function keepJournal(
  strapi: Core.Strapi,
  gesture: Pick<Gesture, 'action'>,
  subject: { readonly uid: string; readonly the: string; readonly name: string; readonly documentId: string },
  { isRequest, detail }: Detail = NO_DETAIL,
): Promise<void> {
  if (inBatch()) return
  const who = whoActs(strapi)
  const verb = isRequest ? 'a demandé la publication de' : VERBS[gesture.action]
  const sentence = `${who} ${verb} ${subject.the} « ${subject.name} »${detail}.`
  await writeLine(strapi, {
    who,
    action: gesture.action,
    what: subject.uid,
    target: subject.documentId,
    sentence,
  })
}

export async function writeLine(
  strapi: Core.Strapi,
  line: { who: string; action: string; what: string; target: string; sentence: string },
): Promise<void> {
  await table(strapi, JOURNAL).create({
    data: { ...line, sentence: typeset(line.sentence), at: new Date(), publishedAt: new Date() },
  })
}

/** What a line says besides who did what to which document. */
interface Detail {
  /** Whether the gesture asks for publication. */
  readonly isRequest: boolean
  readonly detail: string
}

const NO_DETAIL: Detail = { isRequest: false, detail: '' }
const TOLD = ['state', 'publication']

/** « : Annulée (Salle, Avec) »: the new state of a session and who sees it, then the names of the fields that changed. */
export function detailOf(
  { action, uid }: { readonly action: Action; readonly uid: string },
  before: Row | null,
  after: Row | null,
): Detail {
  if (action !== 'update' || before === null || after === null) return NO_DETAIL
  const isRequest = flag(after, ASKED) === true && flag(before, ASKED) !== true
  const now = TOLD.map((field) => [text(before, field), text(after, field)])
    .filter(([old, value]) => value !== null && value !== old)
    .map(([, value]) => value)
  const fields = changedFields(uid, before, after, [...TOLD, ASKED])
  const list = fields.join(', ')
  if (now.length === 0) return { isRequest, detail: list === '' ? '' : ` : ${list}` }
  return { isRequest, detail: ` : ${now.join(', ')}${list === '' ? '' : ` (${list})`}` }
}
