import {
  type Closure,
  type Cycle,
  type Festival,
  type PublicHoliday,
  type Redirect,
  SCHOOL_ZONES,
  type SchoolHoliday,
} from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'

const period = { from: field.civilDate, to: field.civilDate }
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to
const outOfOrder = { path: ['to'], message: 'vient avant le premier jour, corrigez l’une des deux dates' }

export const cycle = z
  .object({
    ...field.stamps,
    documentId: field.reference<'cycle'>(),
    slug: field.slug,
    title: field.filledLine,
    description: field.markdown,
    length: field.count,
    wholeOnly: field.flag,
  })
  .transform(
    ({ documentId, updatedAt, ...own }): Cycle => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const festival = z
  .object({
    ...field.stamps,
    ...period,
    documentId: field.reference<'festival'>(),
    slug: field.slug,
    title: field.filledLine,
    promise: field.line,
    description: field.markdown,
  })
  .refine(inOrder, outOfOrder)
  .transform(
    ({ documentId, updatedAt, ...own }): Festival => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const closure = z
  .object({
    ...field.stamps,
    ...period,
    documentId: field.reference<'closure'>(),
    placeId: field.optionalReference<'place'>(),
    reason: field.line,
  })
  .refine(inOrder, outOfOrder)
  .transform(
    ({ documentId, updatedAt, ...own }): Closure => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const schoolHoliday = z
  .object({
    ...field.stamps,
    ...period,
    documentId: field.reference<'school-holiday'>(),
    zone: field.choice(SCHOOL_ZONES),
    name: field.filledLine,
    provisional: field.flag,
  })
  .refine(inOrder, outOfOrder)
  .transform(
    ({ documentId, updatedAt, ...own }): SchoolHoliday => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const publicHoliday = z
  .object({
    ...field.stamps,
    documentId: field.reference<'public-holiday'>(),
    date: field.civilDate,
    name: field.filledLine,
    dayOff: field.flag,
  })
  .transform(
    ({ documentId, updatedAt, ...own }): PublicHoliday => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const redirect = z
  .object({
    ...field.stamps,
    documentId: field.reference<'redirect'>(),
    kind: field.choice(['place', 'workshop', 'cycle', 'festival', 'category']),
    fromSlug: field.slug,
    toSlug: field.slug,
  })
  .transform(
    ({ documentId, updatedAt, ...own }): Redirect => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )
