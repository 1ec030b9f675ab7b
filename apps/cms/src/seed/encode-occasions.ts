import type { Closure, Cycle, Festival, PublicHoliday, Redirect, SchoolHoliday } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import { REDIRECT_KIND, SCHOOL_ZONE } from '../vocabulary/tables.ts'
import { sentence, stamped, target } from './write.ts'

export function cycleRow(cycle: Cycle): Row {
  return {
    ...stamped(cycle),
    slug: cycle.slug,
    title: cycle.title,
    description: sentence(cycle.description),
    sessionCount: cycle.length,
    wholeOnly: cycle.wholeOnly,
  }
}

export function festivalRow(festival: Festival): Row {
  const { slug, title, promise, description, from, to } = festival
  return {
    ...stamped(festival),
    slug,
    title,
    promise: sentence(promise),
    description: sentence(description),
    from,
    to,
  }
}

export function closureRow(closure: Closure): Row {
  const { placeId, from, to, reason } = closure
  return { ...stamped(closure), place: target(placeId), from, to, reason }
}

export function schoolHolidayRow(holiday: SchoolHoliday): Row {
  const { zone, name, from, to, provisional } = holiday
  return { ...stamped(holiday), zone: SCHOOL_ZONE[zone], name, from, to, provisional }
}

export function publicHolidayRow(holiday: PublicHoliday): Row {
  const { date, name, dayOff } = holiday
  return { ...stamped(holiday), date, name, dayOff }
}

export function redirectRow(redirect: Redirect): Row {
  const { kind, fromSlug, toSlug } = redirect
  return { ...stamped(redirect), kind: REDIRECT_KIND[kind], fromSlug, toSlug }
}
