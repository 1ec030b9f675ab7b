import { fr } from '@escale/messages'
import { addDays, type CivilDate } from '@escale/programme'
import type { Expansion } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { remitOf } from '../../../../access/remit.ts'
import { placeFaults } from '../../../../rules/remit.ts'
import { typeset } from '../../../../words/typeset.ts'
import { sayRule } from '../../rhythm/say.ts'
import { type Known, known as readKnown } from '../read/known.ts'
import { type Names, namesOf } from '../read/names.ts'
import { sessionsOn } from '../read/sessions.ts'
import { clashesOf, neighboursOn, newId, type ToldClash } from './clashes.ts'
import { expand, type Held, held, planned } from './plan.ts'
import { type Season, season, shift } from './season.ts'

/** One date of a season, before it is made. */
export interface PreviewedDate extends Held {
  readonly clashes: readonly ToldClash[]
  readonly neighbours: readonly string[]
}

export interface Preview {
  readonly sentence: string
  readonly dates: readonly PreviewedDate[]
  readonly skipped: readonly { readonly date: CivilDate; readonly reason: string }[]
  /** Sentences: what to check because no calendar tells it. */
  readonly unknown: readonly string[]
  /** Why this person cannot programme here; `null` when they can. */
  readonly refusal: string | null
}

export const previewAsked = season.extend({ shifts: z.array(shift).default([]) })

/** What a season would make: its dates, what is left out and why, and what it meets there. */
export async function previewSeason(
  strapi: Core.Strapi,
  asked: z.output<typeof previewAsked>,
): Promise<Preview> {
  const known = await readKnown(strapi)
  const names = await namesOf(strapi, known)
  const expansion = expand(asked.schedule, asked.place, known)
  const dates = await previewDates(strapi, asked, held(expansion.occurrences, asked.shifts), known, names)
  return {
    sentence: sayRule(asked.schedule, known.network.schoolZone),
    dates,
    ...leftOut(expansion),
    refusal: await refusalOf(strapi, asked, known),
  }
}

export function leftOut({ skipped, unknown }: Pick<Expansion, 'skipped' | 'unknown'>) {
  return {
    skipped: skipped.map(({ date, reason }) => ({ date, reason: fr.planning.skipReason(reason) })),
    unknown: unknown.map(fr.planning.unknownDays),
  }
}

/** The same dates with what clashes and what neighbours offer. */
export async function previewDates(
  strapi: Core.Strapi,
  season: Season,
  dates: readonly Held[],
  known: Known,
  names: Names,
): Promise<readonly PreviewedDate[]> {
  const days = [...new Set(dates.map(({ date }) => date))]
  // What began the evening before may still be going on; what goes past midnight may meet the day after.
  const around = days.flatMap((day) => [addDays(day, -1), day])
  const nights = dates.filter(({ startTime, endTime }) => endTime <= startTime)
  const after = nights.map(({ date }) => addDays(date, 1))
  const present = days.length === 0 ? [] : await sessionsOn(strapi, new Set([...around, ...after]))
  const sessions = dates.map((each) => planned(season, each))
  const clashes = clashesOf(sessions, present, known, names)
  const byDay = new Map(
    days.map((date) => [date, neighboursOn(date, season.place, present, known, names)] as const),
  )
  return dates.map((each) => ({
    ...each,
    clashes: clashes.get(newId(each.slot)) ?? [],
    neighbours: byDay.get(each.date) ?? [],
  }))
}

async function refusalOf(strapi: Core.Strapi, { place }: Season, known: Known): Promise<string | null> {
  const remit = await remitOf(strapi)
  const after = { place: { documentId: place, name: known.places.get(place)?.name } }
  const [fault] = placeFaults(remit, { before: null, after })
  return fault === undefined ? null : typeset(fault.sentence)
}
