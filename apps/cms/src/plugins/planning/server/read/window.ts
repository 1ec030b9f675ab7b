import { publicHolidayRegionOf, publicHolidays, SCHOOL_CALENDAR } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { FESTIVALS } from '../../../../programme/wire/occasions.ts'
import { table } from '../../../../storage/rows.ts'
import { date } from '../season/season.ts'
import { known as readKnown } from './known.ts'
import { type StaffSession, sessionsBetween } from './sessions.ts'

const LONGEST_DAYS = 70

export const windowAsked = z
  .object({ from: date, to: date })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= LONGEST_DAYS * 86_400_000, {
    message: 'Période : elle est trop longue, demandez deux mois au plus.',
  })

/** The sessions of some days, drafts and internal ones too, and what the days are. */
export async function windowOf(strapi: Core.Strapi, { from, to }: z.output<typeof windowAsked>) {
  const known = await readKnown(strapi)
  const zone = known.network.schoolZone
  const own = [...known.schoolHolidays].filter((period) => period.zone === zone)
  const official = SCHOOL_CALENDAR.filter((period) => period.zone === zone).filter(
    (period) => !own.some((mine) => mine.from <= period.to && period.from <= mine.to),
  )
  const region = publicHolidayRegionOf([...known.places.values()][0]?.postalCode ?? '')
  const worked = new Set([...known.publicHolidays].filter(({ dayOff }) => !dayOff).map((day) => day.date))
  const added = [...known.publicHolidays]
    .filter(({ dayOff }) => dayOff)
    .map(({ name, date: day }) => ({ name, from: day, to: day }))
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))] as const
  const within = (days: { readonly from: string; readonly to: string }) => days.from <= to && days.to >= from
  const festivals = await table(strapi, FESTIVALS.uid).findMany({
    where: { from: { $lte: to }, to: { $gte: from } },
  })
  return {
    sessions: (await sessionsBetween(strapi, from, to)).map(toldOf),
    schoolHolidays: [...official, ...own].filter(within).map(({ name, ...days }) => ({
      name,
      from: days.from,
      to: days.to,
    })),
    publicHolidays: [
      ...publicHolidays(...years, region).filter((day) => !worked.has(day.from)),
      ...added,
    ].filter(within),
    closures: known.closures.filter(within).map(({ reason, from: first, to: last, placeId }) => ({
      name: reason,
      from: first,
      to: last,
      place: placeId ?? '',
    })),
    festivals: festivals.map((row) => ({
      name: String(row.title),
      slug: String(row.slug),
      from: row.from,
      to: row.to,
    })),
  }
}

/** What the calendar shows, and no more: a month of a large network has thousands. */
function toldOf({ state: _, slot: __, label: ___, ...told }: StaffSession) {
  return told
}
