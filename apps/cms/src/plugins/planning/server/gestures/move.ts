import { addDays, id } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { reference } from '../../../../storage/read.ts'
import { documents, type Row, table } from '../../../../storage/rows.ts'
import { SESSION_STATE } from '../../../../vocabulary/tables.ts'
import { known as readKnown } from '../read/known.ts'
import { namesOf } from '../read/names.ts'
import { type StaffSession, sessionsBetween } from '../read/sessions.ts'
import { clashesOf, type ToldClash } from '../season/clashes.ts'
import { date, time } from '../season/season.ts'
import { hoursFields } from '../season/write.ts'
import { todayIn } from '../today.ts'
import { named } from './named.ts'

export const moveAsked = z.object({
  id: z.string(),
  date,
  startTime: time,
  endTime: time,
  place: z.string().transform((text) => id<'place'>(text)),
  mediators: z.array(z.string().transform((text) => id<'mediator'>(text))),
})
export const moveAgreed = moveAsked.extend({
  /** Whether the public reads that it was elsewhere or at another time. */
  tell: z.boolean().default(true),
  /** Whether what clashes was seen and accepted. */
  accepted: z.boolean().default(false),
})

type Asked = z.output<typeof moveAsked>

/** What a session would meet where it is moved to. */
export async function previewMove(
  strapi: Core.Strapi,
  asked: Asked,
): Promise<{ readonly clashes: readonly ToldClash[] }> {
  const [session] = await named(strapi, [asked.id])
  return { clashes: session === undefined ? [] : await met(strapi, session, asked) }
}

/** Moves a session to another day, hour, place or person; a clash that nobody accepted refuses it. */
export async function moveSession(
  strapi: Core.Strapi,
  { tell, accepted, ...asked }: z.output<typeof moveAgreed>,
) {
  const [session] = await named(strapi, [asked.id])
  if (session === undefined) return { clashes: [] }
  const clashes = await met(strapi, session, asked)
  if (!accepted)
    refuse(
      clashes
        .filter(({ grade }) => grade === 'error')
        .map(({ sentence, other }) => ({
          field: 'date',
          sentence: `${sentence}${other === null ? '' : ` (${other})`} Choisissez un autre moment, ou acceptez tel quel.`,
        })),
    )
  const { timeZone } = (await readKnown(strapi)).network
  const told = tell && session.publication === 'public' && session.date >= todayIn(timeZone)
  const data = {
    ...hoursFields(asked),
    place: asked.place,
    mediators: asked.mediators,
    ...(told ? await stateFields(strapi, session, asked) : {}),
  }
  await documents(strapi, SESSIONS.uid).update({ documentId: session.id, data })
  return { clashes }
}

async function met(strapi: Core.Strapi, session: StaffSession, asked: Asked) {
  const known = await readKnown(strapi)
  const names = await namesOf(strapi, known)
  const present = await sessionsBetween(strapi, addDays(asked.date, -1), addDays(asked.date, 1))
  const moved = {
    ...session,
    date: asked.date,
    startTime: asked.startTime,
    endTime: asked.endTime,
    placeId: asked.place,
    mediatorIds: asked.mediators,
  }
  return clashesOf([moved], present, known, names).get(session.id) ?? []
}

/** What the public reads: where it was planned first, even after several moves; nothing once it is back. */
async function stateFields(strapi: Core.Strapi, session: StaffSession, asked: Asked): Promise<Row> {
  const row = await table(strapi, SESSIONS.uid).findOne({
    where: { documentId: session.id },
    populate: { previousPlace: { select: ['documentId'] } },
  })
  const first = {
    date: row?.previousDate ?? session.date,
    startTime: row?.previousDate ? row.previousStartTime : `${session.startTime}:00.000`,
    place: (row && reference(row, 'previousPlace')) ?? session.placeId,
  }
  const isLater = first.date !== asked.date || String(first.startTime).slice(0, 5) !== asked.startTime
  const isElsewhere = first.place !== asked.place
  if (isLater)
    return {
      state: SESSION_STATE.postponed,
      previousDate: first.date,
      previousStartTime: first.startTime,
      previousPlace: null,
    }
  const none = { previousDate: null, previousStartTime: null, previousPlace: null }
  if (isElsewhere) return { ...none, state: SESSION_STATE.moved, previousPlace: first.place }
  const isBack = session.stateKind === 'postponed' || session.stateKind === 'moved'
  return isBack ? { ...none, state: SESSION_STATE.scheduled } : none
}
