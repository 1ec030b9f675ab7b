import { DIFFICULTIES, PEGI_AGES, type PegiAge } from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'

/** The optional parts of a sheet, one a family. A part the CMS left empty is `null`. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

export const build = optional(
  z.object({
    parts: z.array(
      z.object({
        name: field.filledLine,
        quantity: z
          .number()
          .positive('doit être plus grand que zéro')
          .nullish()
          .transform((value) => value ?? 1),
        unitPriceCents: field.optionalCount,
        supplierUrl: field.url,
        note: field.line,
      }),
    ),
    budgetCents: field.optionalCount,
    tools: field.lines,
    difficulty: field
      .choice(DIFFICULTIES)
      .nullish()
      .transform((value) => value ?? null),
    steps: z.array(z.object({ title: field.line, text: field.markdown })),
    filesUrl: field.url,
    filesLicence: field.line,
    safety: field.text,
    keeps: field.text,
  }),
)

export const sensor = optional(
  z.object({
    pollutants: field.lines,
    model: field.line,
    mapUrl: field.url,
    installed: z.array(
      z.object({
        place: field.filledLine,
        since: field.optionalDate,
        readingsUrl: field.url,
        position: field.position,
      }),
    ),
  }),
)

export const mediaLiteracy = optional(
  z.object({
    themes: field.lines,
    schoolLevel: field.line,
    format: field.line,
    partner: field.line,
    teachingResources: field.text,
  }),
)

const isPegi = (value: number): value is PegiAge => PEGI_AGES.some((age) => age === value)

export const videoGame = optional(
  z.object({
    titles: field.lines,
    platform: field.line,
    pegi: z
      .number()
      .refine(isPegi, 'n’est pas un âge PEGI, choisissez 3, 7, 12, 16 ou 18')
      .nullish()
      .transform((value) => (value != null && isPegi(value) ? value : null)),
    playersAtOnce: field.optionalCount,
    play: field
      .choice(['tournament', 'free-play'])
      .nullish()
      .transform((value) => value ?? ('free-play' as const)),
    familyFriendly: field.flag,
  }),
)

export const procedures = optional(
  z.object({
    weDo: field.lines,
    weCannot: field.lines,
    whereToGo: field.lines,
    personalData: field.text,
    aidantsConnect: field.flag,
  }),
)
