import { type CivilDate, parseCivilDate, parseCivilTime } from '@escale/programme'
import { type GeneratedSession, type Occurrence, type Operation, reconcile } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { whoActs } from '../../../../access/actor.ts'
import { SCHEDULE } from '../../../../gesture/schedule.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { documents } from '../../../../storage/rows.ts'
import { SESSION_STATE } from '../../../../vocabulary/tables.ts'
import { sayRule } from '../../rhythm/say.ts'
import { type Known, known as readKnown } from '../read/known.ts'
import { namesOf } from '../read/names.ts'
import { type StaffSession, sessionsWhere } from '../read/sessions.ts'
import { todayIn } from '../today.ts'
import type { ToldClash } from './clashes.ts'
import { refuseClashes } from './create.ts'
import { type KeptSeason, keptSeason } from './kept.ts'
import { expand, held, slotOf } from './plan.ts'
import { leftOut, type PreviewedDate, previewDates } from './preview.ts'
import { schedule } from './season.ts'
import { isTouched } from './touched.ts'
import { createSession, hoursFields, ruleOf, sessionFields } from './write.ts'

export const editionAsked = z.object({ id: z.string(), schedule })
export const editionAgreed = editionAsked.extend({
  /** What was read before saying yes, a line each. */
  agreed: z.array(z.string()),
  reason: z.string().trim().max(500).default(''),
  accepted: z.array(z.string()).default([]),
})

/** One line of what an edited rule does to its sessions. */
export interface EditedDate {
  /** `cancel 2027-01-16 10:00`: what is agreed to. */
  readonly line: string
  readonly kind: Operation['kind']
  readonly session: string | null
  readonly date: CivilDate
  readonly startTime: Occurrence['startTime']
  readonly endTime: Occurrence['endTime']
  /** The end the session has now, when the rule changes it. */
  readonly wasUntil: Occurrence['endTime'] | null
  readonly clashes: readonly ToldClash[]
}

interface Plan {
  readonly dates: readonly EditedDate[]
  readonly kept: KeptSeason
  readonly created: readonly PreviewedDate[]
  readonly known: Known
  readonly left: ReturnType<typeof leftOut>
}

/** What changes, what stays and what was touched by hand, were the rule of a season to become this one. */
export async function previewEdition(strapi: Core.Strapi, asked: z.output<typeof editionAsked>) {
  const { dates, left, known } = await planEdition(strapi, asked)
  return { sentence: sayRule(asked.schedule, known.network.schoolZone), dates, ...left }
}

/** Carries out the plan that was read and agreed to, in one transaction; another plan is refused. */
export async function applyEdition(
  strapi: Core.Strapi,
  { agreed, reason, accepted, ...asked }: z.output<typeof editionAgreed>,
) {
  return asOneChange(strapi, async () => {
    const { dates, kept, created } = await planEdition(strapi, asked)
    const lines = dates.map(({ line }) => line)
    if (lines.join('\n') !== agreed.join('\n'))
      refuse([
        {
          field: 'agreed',
          sentence: 'Les séances ont changé pendant que vous lisiez : relisez ce qui change, puis confirmez.',
        },
      ])
    refuseClashes(created, new Set(accepted))
    const season = { ...kept.season, schedule: asked.schedule }
    const rows = documents(strapi, SESSIONS.uid)
    for (const each of dates) {
      const documentId = each.session ?? ''
      if (each.kind === 'create')
        await createSession(strapi, sessionFields(season, kept.documentId, { ...each, slot: slotOf(each) }))
      if (each.kind === 'change-end')
        await rows.update({ documentId, data: { endTime: `${each.endTime}:00.000` } })
      if (each.kind === 'restore')
        await rows.update({ documentId, data: { ...hoursFields(each), state: SESSION_STATE.scheduled } })
      if (each.kind === 'cancel')
        await rows.update({
          documentId,
          data: { state: SESSION_STATE.cancelled, ...(reason === '' ? {} : { publicNote: reason }) },
        })
      if (each.kind === 'erase') await rows.delete({ documentId })
    }
    await documents(strapi, SCHEDULE).update({
      documentId: kept.documentId,
      data: { rule: ruleOf(season, kept.without) },
    })
    await writeLine(strapi, {
      who: whoActs(strapi),
      action: 'update',
      what: SCHEDULE,
      target: kept.documentId,
      sentence: `${whoActs(strapi)} a changé le rythme de « ${kept.title} ».`,
    })
    return { count: dates.filter(({ kind }) => kind !== 'keep' && kind !== 'leave').length }
  })
}

async function planEdition(strapi: Core.Strapi, asked: z.output<typeof editionAsked>): Promise<Plan> {
  const known = await readKnown(strapi)
  const kept = await keptSeason(strapi, asked.id)
  const { season, without } = kept
  const sessions = await sessionsWhere(strapi, { schedule: { documentId: asked.id } })
  const expansion = expand(asked.schedule, season.place, known)
  const wanted = expansion.occurrences.filter((each) => !without.includes(slotOf(each)))
  const before = new Map(
    expand(season.schedule, season.place, known).occurrences.map((each) => [slotOf(each), each]),
  )
  const generated = sessions.map((session) => generatedOf(session, before, kept))
  const operations = reconcile(generated, wanted, todayIn(known.network.timeZone))
  const news = operations.flatMap((operation) => (operation.kind === 'create' ? operation.occurrence : []))
  const names = await namesOf(strapi, known)
  const created = await previewDates(strapi, season, held(news, []), known, names)
  const clashes = new Map(created.map((each) => [each.slot, each.clashes]))
  const byId = new Map(sessions.map((session) => [session.id as string, session]))
  const dates = operations.map((operation) => told(operation, byId, clashes))
  return { dates, kept, created, known, left: leftOut(expansion) }
}

function generatedOf(
  session: StaffSession,
  before: ReadonlyMap<string, Occurrence>,
  kept: KeptSeason,
): GeneratedSession {
  const key = session.slot ?? slotOf(session)
  const [date, startTime] = [parseCivilDate(key.slice(0, 10)), parseCivilTime(key.slice(11))]
  return {
    id: session.id,
    date: session.date,
    startTime: session.startTime,
    endTime: session.endTime,
    slot: { date: date ?? session.date, startTime: startTime ?? session.startTime },
    touched: isTouched(session, before.get(key) ?? null, kept),
    published: session.publication === 'public',
    cancelled: session.stateKind === 'cancelled',
  }
}

function told(
  operation: Operation,
  sessions: ReadonlyMap<string, StaffSession>,
  clashes: ReadonlyMap<string, readonly ToldClash[]>,
): EditedDate {
  const session = operation.kind === 'create' ? undefined : sessions.get(operation.id)
  const occurrence = 'occurrence' in operation ? operation.occurrence : session
  if (occurrence === undefined) throw new Error(`No session for ${operation.kind}`)
  const { date, startTime } = occurrence
  const endTime = operation.kind === 'change-end' ? operation.endTime : occurrence.endTime
  return {
    line: `${operation.kind} ${slotOf(occurrence)}–${endTime} ${session?.id ?? ''}`.trim(),
    kind: operation.kind,
    session: session?.id ?? null,
    date,
    startTime,
    endTime,
    wasUntil: operation.kind === 'change-end' ? (session?.endTime ?? null) : null,
    clashes: operation.kind === 'create' ? (clashes.get(slotOf(occurrence)) ?? []) : [],
  }
}
