import { fr } from '@escale/messages'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { whoActs } from '../../../../access/actor.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { documents } from '../../../../storage/rows.ts'
import { SESSION_STATE } from '../../../../vocabulary/tables.ts'
import { named, onEach, someSessions } from './named.ts'

export const stateAsked = z.object({
  sessions: someSessions,
  state: z.enum(['scheduled', 'full', 'waiting-list']),
})

/** Says that sessions are full, that a waiting list is open, or that they are held as planned after all. */
export async function setState(strapi: Core.Strapi, { sessions: asked, state }: z.output<typeof stateAsked>) {
  return asOneChange(strapi, async () => {
    const sessions = await named(strapi, asked)
    const rows = documents(strapi, SESSIONS.uid)
    await onEach(sessions, ({ id, stateKind }) => {
      const back = state === 'scheduled' && stateKind === 'cancelled'
      const data = {
        state: SESSION_STATE[state],
        ...(state === 'full' ? { seatsLeft: 0 } : {}),
        ...(state === 'scheduled' && stateKind === 'full' ? { seatsLeft: null } : {}),
        ...(back ? { publicNote: null, replacedBy: null } : {}),
      }
      return rows.update({ documentId: id, data })
    })
    const [first] = sessions
    const told = sessions.length === 1 ? `« ${first?.label} »` : `${fr.sessionCount(sessions.length)}`
    await writeLine(strapi, {
      who: whoActs(strapi),
      action: 'update',
      what: SESSIONS.uid,
      target: sessions.length === 1 ? (first?.id ?? '') : '',
      sentence: `${whoActs(strapi)} a noté ${told} : ${SESSION_STATE[state]}.`,
    })
    return { count: sessions.length }
  })
}
