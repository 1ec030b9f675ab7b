import { fr } from '@escale/messages'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { whoActs } from '../../../../access/actor.ts'
import { SCHEDULE } from '../../../../gesture/schedule.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { asOneChange } from '../../../../revision/batch.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { known as readKnown } from '../read/known.ts'
import { namesOf } from '../read/names.ts'
import { expand, type Held, held, slotOf } from './plan.ts'
import { type PreviewedDate, previewDates } from './preview.ts'
import { season, shift } from './season.ts'
import { createSchedule, createSession, sessionFields, titleOf } from './write.ts'

export const creationAsked = season.extend({
  /** The slots that are to be made, among those of the rule. */
  keep: z.array(z.string()).min(1, 'Dates : cochez au moins une date.').max(1000),
  shifts: z.array(shift).default([]),
  /** The slots that are made although something is in the way, seen and accepted. */
  accepted: z.array(z.string()).default([]),
})

export interface Created {
  readonly scheduleId: string
  readonly count: number
}

/**
 * Makes every date that is kept and the rule they come from, in one transaction: the rule is followed again here, and a
 * clash that nobody has seen refuses all of it.
 */
export async function createSeason(
  strapi: Core.Strapi,
  { keep, shifts, accepted, ...asked }: z.output<typeof creationAsked>,
): Promise<Created> {
  return asOneChange(strapi, async () => {
    const known = await readKnown(strapi)
    const names = await namesOf(strapi, known)
    const { occurrences } = expand(asked.schedule, asked.place, known)
    const wanted = new Set(keep)
    const slots = new Set(occurrences.map(slotOf))
    if (keep.some((slot) => !slots.has(slot)))
      refuse([
        {
          field: 'keep',
          sentence: 'Dates : la règle ne donne plus les mêmes dates. Relisez-les, puis créez.',
        },
      ])
    const dates = held(
      occurrences.filter((each) => wanted.has(slotOf(each))),
      shifts,
    )
    refuseClashes(await previewDates(strapi, asked, dates, known, names), new Set(accepted))
    const without = [...slots].filter((slot) => !wanted.has(slot))
    const title = titleOf(asked, dates, names)
    const scheduleId = await createSchedule(strapi, asked, without, title)
    for (const date of dates) await createSession(strapi, sessionFields(asked, scheduleId, date))
    await writeLine(strapi, {
      who: whoActs(strapi),
      action: 'create',
      what: SCHEDULE,
      target: scheduleId,
      sentence: `${whoActs(strapi)} a programmé ${countOf(dates)} : « ${title} ».`,
    })
    return { scheduleId, count: dates.length }
  })
}

const countOf = (dates: readonly Held[]) => fr.sessionCount(dates.length)

/** Refuses what nobody has seen: someone else may have programmed since the dates were shown. */
export function refuseClashes(dates: readonly PreviewedDate[], accepted: ReadonlySet<string>): void {
  refuse(
    dates
      .filter(({ slot }) => !accepted.has(slot))
      .flatMap(({ date, clashes }) =>
        clashes
          .filter(({ grade }) => grade === 'error')
          .map(({ sentence, other }) => ({
            field: 'keep',
            sentence: `${fr.longDate(date)} : ${sentence}${other === null ? '' : ` (${other})`} Décochez cette date, déplacez-la, ou acceptez-la telle quelle.`,
          })),
      )
      .slice(0, 5),
  )
}
