import { ACCESS_CODES, FORMATS, LEVELS, type Price, type Workshop } from '@escale/programme'
import { z } from 'zod'
import { build, mediaLiteracy, procedures, sensor, videoGame } from './families.ts'
import * as field from './fields.ts'
import { image } from './image.ts'

const resource = z.object({
  kind: field
    .choice(['file', 'link', 'video'])
    .nullish()
    .transform((value) => value ?? ('link' as const)),
  title: field.filledLine,
  url: field.url,
  description: field.text,
  transcript: field.text,
})

export const workshop = z
  .object({
    ...field.stamps,
    documentId: field.reference<'workshop'>(),
    slug: field.slug,
    title: field.filledLine,
    promise: field.line,
    easyToRead: field.text,
    body: field.markdown,
    categoryId: field.reference<'category'>(),
    audienceIds: field.references<'audience'>(),
    level: field
      .choice(LEVELS)
      .nullish()
      .transform((value) => value ?? ('all' as const)),
    format: field.choice(FORMATS),
    durationMinutes: field.optionalCount,
    priceKind: field.choice(['free', 'free-under-condition', 'unstated', 'paid']).nullish(),
    priceCents: field.optionalCount,
    priceNote: field.line,
    prerequisites: field.lines,
    toBring: field.lines,
    lent: field.lines,
    languages: field.lines,
    access: field.choices(ACCESS_CODES),
    image,
    resources: z.array(resource),
    licence: field.line,
    build,
    sensor,
    mediaLiteracy,
    videoGame,
    procedures,
    externalId: field.line,
  })
  .refine(({ priceKind, priceCents }) => priceKind !== 'paid' || priceCents !== null, {
    path: ['priceCents'],
    message: 'manque alors que l’atelier est payant, écrivez le montant',
  })
  .transform(({ documentId, updatedAt, priceKind, priceCents, priceNote, ...own }): Workshop => {
    const price: Price =
      priceKind === 'paid'
        ? { kind: 'paid', cents: priceCents ?? 0, note: priceNote }
        : priceKind === 'free-under-condition'
          ? { kind: 'free-under-condition', condition: priceNote }
          : priceKind === 'unstated'
            ? { kind: 'unstated', note: priceNote }
            : { kind: 'free' }
    return { ...own, id: documentId, modifiedAt: updatedAt, durationMinutes: own.durationMinutes ?? 0, price }
  })
