import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { whoActs } from '../../../../access/actor.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { instant, text } from '../../../../storage/read.ts'
import { documents, table } from '../../../../storage/rows.ts'
import type { Change } from './change.ts'
import { keepChanges, runOf } from './run.ts'
import { BREATH_MS } from './write.ts'

/** As many as are undone while someone waits for a bar to move. */
const AT_ONCE = 50

/**
 * Undoes a file, some documents a call, the last written first: what it made goes, what it changed is as before. What someone
 * has changed since is left as they made it, and told.
 */
export async function undoSome(strapi: Core.Strapi, { key }: { readonly key: string }) {
  const run = await runOf(strapi, key)
  const [rest, now] = [run.changes.slice(0, -AT_ONCE), run.changes.slice(-AT_ONCE)]
  const kept: string[] = []
  for (const change of [...now].reverse()) {
    await pause(BREATH_MS)
    const sentence = await undone(strapi, change)
    if (sentence !== null) kept.push(sentence)
  }
  await keepChanges(strapi, run, rest, rest.length === 0)
  if (rest.length === 0) {
    const sentence = `${whoActs(strapi)} a annulé l’import de « ${run.name} ».`
    await writeLine(strapi, { who: whoActs(strapi), action: 'delete', what: '', target: '', sentence })
  }
  return { left: rest.length, kept }
}

/** Why a document stays as it is; `null` once it is undone. */
async function undone(strapi: Core.Strapi, change: Change): Promise<string | null> {
  const { uid, documentId } = change
  const row = await table(strapi, uid).findOne({ where: { documentId } })
  if (row === null) return null
  const name = text(row, 'label') ?? text(row, 'title') ?? documentId
  if ((instant(row, 'updatedAt') ?? '') !== change.updatedAt)
    return `« ${name} » a été modifiée depuis : elle reste.`
  try {
    await asOneChange(strapi, async () => {
      if (change.kind === 'made') await documents(strapi, uid).delete({ documentId })
      else await documents(strapi, uid).update({ documentId, data: change.before })
    })
    return null
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error
    return `« ${name} » : ${error.message}`
  }
}
