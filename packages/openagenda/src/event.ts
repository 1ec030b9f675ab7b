import { z } from 'zod'

/** The part of an OpenAgenda v2 event that becomes a workshop, its sessions and its place (developers.openagenda.com). */

/** Text by language; the French one, or the first there is. */
const text = z
  .union([z.string(), z.record(z.string(), z.string().nullable())])
  .nullish()
  .transform((value) => {
    if (value == null) return ''
    if (typeof value === 'string') return value
    return value.fr ?? Object.values(value).find((words) => words) ?? ''
  })

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

const location = z.object({
  uid: z.number('location.uid is missing'),
  name: z.string().min(1, 'location.name is empty'),
  address: optional,
  city: optional,
  postalCode: optional,
  latitude: number,
  longitude: number,
  phone: optional,
  email: optional,
  website: optional,
  timezone: optional,
})

const accessibility = z
  .record(z.string(), z.boolean())
  .nullish()
  .transform((value) => value ?? {})

export const openAgendaEvent = z.object({
  uid: z.number(),
  slug: z.string().min(1),
  title: text.refine((words) => words.trim() !== '', 'title is empty'),
  description: text,
  longDescription: text,
  conditions: text,
  /** 1 in place, 2 online, 3 both. */
  attendanceMode: z
    .number()
    .nullish()
    .transform((value) => value ?? 1),
  onlineAccessLink: optional,
  /** 1 scheduled, 2 rescheduled, 3 moved online, 4 postponed, 5 full, 6 cancelled. */
  status: z
    .number()
    .nullish()
    .transform((value) => value ?? 1),
  timezone: z.string().min(1),
  timings: z.array(
    z.object({ begin: z.iso.datetime({ offset: true }), end: z.iso.datetime({ offset: true }) }),
  ),
  age: z.object({ min: number, max: number }).nullish(),
  accessibility,
  registration: z
    .array(z.object({ type: z.string(), value: z.string() }))
    .nullish()
    .transform((list) => list ?? []),
  location: location.nullish().transform((value) => value ?? null),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})

export type OpenAgendaEvent = z.infer<typeof openAgendaEvent>
