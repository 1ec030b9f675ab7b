import {
  type CivilDate,
  type CivilTime,
  type Instant,
  id,
  type Markdown,
  parseCivilTime,
  parseInstant,
  parsePlausibleDate,
  type WebColour,
} from '@escale/programme'
import { z } from 'zod'
import { readSynonyms } from './synonyms.ts'
import { tidy } from './tidy.ts'

/** The fields of the wire. Each says in French what is wrong and what to write; the path says where. */

export const text = z
  .string()
  .nullish()
  .transform((value) => tidy(value ?? ''))
export const line = text.transform((value) => value.replace(/\s*\n\s*/g, ' '))
export const filledLine = line.refine((value) => value !== '', 'est vide, remplissez ce champ')
export const markdown = text.transform((value) => value as Markdown)
/** Lines of synonyms; those that make no sense are said by `warningsOf`. */
export const synonyms = z
  .string()
  .nullish()
  .transform((value) => readSynonyms(value).groups)
export const lines = z
  .array(z.string())
  .nullish()
  .transform((values) => (values ?? []).map((value) => tidy(value)).filter((value) => value !== ''))

export const slug = filledLine.refine(
  (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  'n’est pas une adresse valable, écrivez des minuscules, des chiffres et des tirets',
)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
export const wholeNumber = z.number('doit être un nombre').int('doit être un nombre entier')
export const count = wholeNumber.nonnegative('ne peut pas être négatif')
export const optionalCount = count.nullish().transform((value) => value ?? null)
export const order = wholeNumber.nullish().transform((value) => value ?? 0)

export const civilDate = z
  .string('manque, choisissez une date')
  .transform((value, context) =>
    parsed<CivilDate>(parsePlausibleDate(value), value, 'n’est pas une date', context),
  )
export const optionalDate = civilDate.nullish().transform((value) => value ?? null)

export const civilTime = z
  .string('manque, choisissez une heure')
  .transform((value, context) =>
    parsed<CivilTime>(parseCivilTime(value), value, 'n’est pas une heure', context),
  )
export const optionalTime = civilTime.nullish().transform((value) => value ?? null)

const timestamp = z
  .string('manque')
  .transform((value, context) => parsed<Instant>(parseInstant(value), value, 'n’est pas un instant', context))

function parsed<Value>(value: Value | null, given: string, problem: string, context: z.RefinementCtx): Value {
  if (value !== null) return value
  context.addIssue({ code: 'custom', message: `${problem}\u00A0: «\u00A0${given}\u00A0»` })
  return z.NEVER
}

/** A choice of a closed list, by its code. */
export function choice<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes, 'n’est pas dans la liste des choix')
}

/** Keeps the codes it knows: a new one of a newer CMS does not cost the document. */
export function choices<const Codes extends readonly string[]>(codes: Codes) {
  const known = (value: string): value is Codes[number] => codes.includes(value)
  return z
    .array(z.string())
    .nullish()
    .transform((values) => (values ?? []).filter(known))
}

export function reference<Type extends string>() {
  return z
    .string('manque, choisissez dans la liste')
    .min(1, 'manque, choisissez dans la liste')
    .transform((value) => id<Type>(value))
}

export function optionalReference<Type extends string>() {
  return z
    .string()
    .nullish()
    .transform((value) => (value ? id<Type>(value) : null))
}

export function references<Type extends string>() {
  return z
    .array(z.string())
    .nullish()
    .transform((values) => [...new Set(values ?? [])].map((value) => id<Type>(value)))
}

/** A colour that is none is left out: it costs a shade, not the document. */
export const colour = z
  .string()
  .nullish()
  .transform((value) => {
    const lower = (value ?? '').trim().toLowerCase()
    return /^#[0-9a-f]{6}$/.test(lower) ? (lower as WebColour) : null
  })

export const position = z
  .object({ latitude: z.number().nullish(), longitude: z.number().nullish() })
  .nullish()
  .transform((value) => {
    const { latitude, longitude } = value ?? {}
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
  })

/** Links are http(s), or a path of the CMS; anything else is left out, since it would be put into a page. */
export const url = line.transform((value) => (/^(https?:\/\/|\/(?!\/))\S+$/i.test(value) ? value : ''))

/** `documentId`, `createdAt` and `updatedAt`, as every document has them. */
export const stamps = { createdAt: timestamp, updatedAt: timestamp }
