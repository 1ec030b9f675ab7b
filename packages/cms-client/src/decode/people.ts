import {
  type Audience,
  type Category,
  MEDIATION_SERVICES,
  type Mediator,
  MOTIFS,
  PARTNER_KINDS,
  type Partner,
} from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'

export const category = z
  .object({
    ...field.stamps,
    documentId: field.reference<'category'>(),
    slug: field.slug,
    name: field.filledLine,
    invitation: field.line,
    description: field.text,
    colour: field.colour,
    motif: field.choice(MOTIFS).nullish(),
    service: field.choice(MEDIATION_SERVICES).nullish().catch(null),
    order: field.order,
  })
  .transform(
    ({ documentId, updatedAt, motif, service, ...own }): Category => ({
      ...own,
      id: documentId,
      modifiedAt: updatedAt,
      motif: motif ?? 'frames',
      service: service ?? null,
      invitation: own.invitation || own.name,
    }),
  )

export const audience = z
  .object({
    ...field.stamps,
    documentId: field.reference<'audience'>(),
    slug: field.slug,
    name: field.filledLine,
    ageFrom: field.optionalCount,
    ageTo: field.optionalCount,
    order: field.order,
  })
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo, {
    path: ['ageTo'],
    message: 'est plus petit que l’âge de début, échangez les deux âges',
  })
  .transform(
    ({ documentId, updatedAt, ...own }): Audience => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const mediator = z
  .object({
    ...field.stamps,
    documentId: field.reference<'mediator'>(),
    name: field.filledLine,
    role: field.line,
    placeIds: field.references<'place'>(),
  })
  .transform(
    ({ documentId, updatedAt, ...own }): Mediator => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )

export const partner = z
  .object({
    ...field.stamps,
    documentId: field.reference<'partner'>(),
    slug: field.slug,
    name: field.filledLine,
    kind: field.choice(PARTNER_KINDS),
    what: field.text,
    forWhom: field.text,
    where: field.text,
    when: field.text,
    town: field.line,
    phone: field.line,
    link: field.url,
  })
  .transform(
    ({ documentId, updatedAt, ...own }): Partner => ({ ...own, id: documentId, modifiedAt: updatedAt }),
  )
