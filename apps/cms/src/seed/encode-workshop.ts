import type { Price, Workshop } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import { FORMAT, LEVEL, PRICE_KIND, RESOURCE_KIND } from '../vocabulary/tables.ts'
import { familyRows } from './encode-families.ts'
import { accessRow } from './encode-network.ts'
import { euros, sentence, stamped, target, targets, typed } from './write.ts'

function priceRow(price: Price): Row {
  const priceKind = PRICE_KIND[price.kind]
  if (price.kind === 'free') return { priceKind }
  if (price.kind === 'paid')
    return { priceKind, priceEuros: euros(price.cents), priceNote: sentence(price.note) }
  if (price.kind === 'unstated') return { priceKind, priceNote: sentence(price.note) }
  return { priceKind, priceNote: price.condition }
}

/** The image is uploaded apart: a sheet only holds its place in the media library. */
export function workshopRow(workshop: Workshop): Row {
  return {
    ...stamped(workshop),
    slug: workshop.slug,
    title: workshop.title,
    promise: sentence(workshop.promise),
    easyToRead: sentence(workshop.easyToRead),
    body: sentence(workshop.body),
    category: target(workshop.categoryId),
    audiences: targets(workshop.audienceIds),
    level: LEVEL[workshop.level],
    format: FORMAT[workshop.format],
    durationMinutes: workshop.durationMinutes,
    ...priceRow(workshop.price),
    prerequisites: typed(workshop.prerequisites),
    toBring: typed(workshop.toBring),
    lent: typed(workshop.lent),
    languages: typed(workshop.languages),
    access: accessRow(workshop.access),
    resources: workshop.resources.map(({ kind, title, url, description, transcript }) => ({
      kind: RESOURCE_KIND[kind],
      title,
      url: sentence(url),
      description: sentence(description),
      transcript: sentence(transcript),
    })),
    licence: sentence(workshop.licence),
    ...familyRows(workshop),
    externalId: sentence(workshop.externalId),
  }
}
