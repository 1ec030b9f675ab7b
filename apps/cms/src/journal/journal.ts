import type { Core } from '@strapi/strapi'
import type { Action, Gesture, Standing } from '../gesture/gesture.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { inBatch } from '../revision/batch.ts'
import { text } from '../storage/read.ts'
import { table } from '../storage/rows.ts'
import { typeset } from '../words/typeset.ts'
import { whoActs } from './who.ts'

export const JOURNAL = 'api::editorial-log.editorial-log'

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
  detail = '',
): Promise<void> {
  if (inBatch()) return
  const who = whoActs(strapi)
  const sentence = `${who} ${VERBS[gesture.action]} ${subject.the} « ${subject.name} »${detail}.`
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

/** « : Annulée » when the state of a session changed, « : Publique » when who sees it did. */
export function detailOf(gesture: Gesture, before: Standing, after: Standing): string {
  if (gesture.reader !== SESSIONS || before.desk === null || after.desk === null) return ''
  for (const field of ['state', 'publication']) {
    const now = text(after.desk, field)
    if (now !== null && now !== text(before.desk, field)) return ` : ${now}`
  }
  return ''
}
