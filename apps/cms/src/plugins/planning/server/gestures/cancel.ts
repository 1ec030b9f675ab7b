import { fr } from '@escale/messages'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { whoActs } from '../../../../access/actor.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { reference, references } from '../../../../storage/read.ts'
import { documents, type Row, table } from '../../../../storage/rows.ts'
import { PUBLICATION, SESSION_STATE } from '../../../../vocabulary/tables.ts'
import type { StaffSession } from '../read/sessions.ts'
import { date, time } from '../season/season.ts'
import { hoursFields } from '../season/write.ts'
import { named, onEach, someSessions } from './named.ts'

export const cancellationAsked = z
  .object({
    sessions: someSessions,
    reason: z.string().trim().min(1, 'Raison : dites au public pourquoi, en une phrase.').max(500),
    /** When it is held instead: a new session is made there, and the cancelled one leads to it. */
    otherDate: z.object({ date, startTime: time, endTime: time }).nullable().default(null),
  })
  .refine(({ sessions, otherDate }) => otherDate === null || sessions.length === 1, {
    message: 'Autre date : elle se donne pour une seule séance à la fois.',
  })

/** Cancels one session or many with a reason the public reads: all of them, or none. */
export async function cancelSessions(
  strapi: Core.Strapi,
  { sessions: asked, reason, otherDate }: z.output<typeof cancellationAsked>,
) {
  return asOneChange(strapi, async () => {
    const sessions = await named(strapi, asked)
    const rows = documents(strapi, SESSIONS.uid)
    let replacedBy: string | null = null
    await onEach(sessions, async (session) => {
      if (otherDate !== null) replacedBy = await copied(strapi, session, hoursFields(otherDate))
      const data = { state: SESSION_STATE.cancelled, publicNote: reason, replacedBy }
      await rows.update({ documentId: session.id, data })
    })
    const [first] = sessions
    const told =
      sessions.length === 1
        ? `la séance « ${first?.label} »`
        : `${fr.sessionCount(sessions.length)} (${daysOf(sessions)})`
    await writeLine(strapi, {
      who: whoActs(strapi),
      action: 'update',
      what: SESSIONS.uid,
      target: sessions.length === 1 ? (first?.id ?? '') : '',
      sentence: `${whoActs(strapi)} a annulé ${told} : ${reason}`.replace(/[.!?]?$/, ''),
    })
    return { count: sessions.length, replacedBy }
  })
}

function daysOf(sessions: readonly StaffSession[]): string {
  return fr.list([...new Set(sessions.map((session) => session.date))].map(fr.longDate))
}

const CARRIED = [
  'room',
  'capacity',
  'publication',
  'registrationKind',
  'registrationOnSite',
  'registrationPhone',
  'registrationMail',
  'registrationLink',
  'cycleNumber',
]
const ID = { select: ['documentId'] }
const RELATIONS = { workshop: ID, place: ID, mediators: ID, partner: ID, cycle: ID, festival: ID }

/** The same session at other hours. */
async function copied(strapi: Core.Strapi, { id }: StaffSession, hours: Row): Promise<string> {
  const row = await table(strapi, SESSIONS.uid).findOne({ where: { documentId: id }, populate: RELATIONS })
  const fields = Object.fromEntries(CARRIED.map((field) => [field, row?.[field] ?? null]))
  const one = ['workshop', 'place', 'partner', 'cycle', 'festival']
  const relations = {
    ...Object.fromEntries(one.map((name) => [name, row === null ? null : reference(row, name)])),
    mediators: row === null ? [] : references(row, 'mediators'),
  }
  const publication = fields.publication ?? PUBLICATION.draft
  const data = { ...fields, ...relations, ...hours, publication, state: SESSION_STATE.scheduled }
  return String((await documents(strapi, SESSIONS.uid).create({ data })).documentId)
}
