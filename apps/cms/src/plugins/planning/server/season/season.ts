import {
  type CivilDate,
  type CivilTime,
  id,
  parseCivilDate,
  parseCivilTime,
  type Weekday,
} from '@escale/programme'
import type { Schedule } from '@escale/scheduling'
import { z } from 'zod'

export const date = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text)
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: `Date : « ${text} » n’existe pas, corrigez-la.` })
  return z.NEVER
})

export const time = z.string().transform((text, context): CivilTime => {
  const parsed = parseCivilTime(text.slice(0, 5))
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: `Heure : « ${text} » n’existe pas, corrigez-la.` })
  return z.NEVER
})

const weekday = z
  .number()
  .int()
  .min(1)
  .max(7)
  .transform((day) => day as Weekday)
const weekdays = z.array(weekday).min(1, 'Jours : choisissez au moins un jour de la semaine.')
const interval = z.number().int().min(1).max(12)
const until = z.object({ kind: z.literal('until'), date })
const end = z.discriminatedUnion('kind', [
  until,
  z.object({ kind: z.literal('count'), count: z.number().int().min(1).max(200) }),
])

const rhythm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), date }),
  z.object({ kind: z.literal('weekly'), interval, weekdays, from: date, end }),
  z.object({
    kind: z.literal('monthly'),
    interval,
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]),
    weekday,
    from: date,
    end,
  }),
  z.object({ kind: z.literal('dates'), dates: z.array(date).min(1, 'Dates : donnez au moins une date.') }),
  z.object({ kind: z.literal('school-holidays'), weekdays, from: date, end: until }),
])

const times = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('session'), startTime: time, endTime: time }),
      z.object({
        kind: z.literal('slots'),
        startTime: time,
        endTime: time,
        minutes: z.number().int().min(5, 'Créneaux : 5 minutes au moins.').max(240),
        breakMinutes: z.number().int().min(0).max(60),
      }),
    ]),
  )
  .min(1, 'Heures : donnez au moins un début et une fin.')

const policies = z.object({
  schoolHolidays: z.enum(['ignore', 'skip', 'only']),
  publicHolidays: z.enum(['skip', 'keep']),
  closures: z.enum(['skip', 'keep']),
})

/** The rule of a season, as it travels and as it is kept. */
export const schedule: z.ZodType<Schedule> = z.object({ rhythm, times, policies })

const words = z.string().trim().max(255).default('')
const reference = (sentence: string) => z.string(sentence).min(1, sentence)

/** What every session of a season has besides its date. */
export const template = z.object({
  room: words,
  capacity: z.number().int().min(1, 'Places : 1 au moins, ou rien.').nullable().default(null),
  publication: z.enum(['draft', 'public', 'internal']).default('draft'),
  registration: z
    .object({
      kind: z.enum(['none', 'advised', 'required']),
      onSite: z.boolean().default(false),
      phone: words,
      mail: words,
      link: words,
    })
    .default({ kind: 'none', onSite: false, phone: '', mail: '', link: '' }),
})
export type Template = z.output<typeof template>

/** What is programmed: a sheet, a place, a rule. */
export const season = z.object({
  workshop: reference('Atelier : choisissez la fiche à programmer.').transform((text) =>
    id<'workshop'>(text),
  ),
  place: reference('Lieu : choisissez où cela se passe.').transform((text) => id<'place'>(text)),
  mediators: z.array(z.string().transform((text) => id<'mediator'>(text))).default([]),
  schedule,
  template,
})
export type Season = z.output<typeof season>

/** A date that someone shifts: the slot the rule gave, and when it is held instead. */
export const shift = z.object({ slot: z.string(), date, startTime: time, endTime: time })
export type Shift = z.output<typeof shift>
