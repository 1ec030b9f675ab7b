import { cents, lines, number, part, parts, reference, references, text } from '../../storage/read.ts'
import type { Row } from '../../storage/rows.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { FORMAT, LEVEL, PRICE_KIND, RESOURCE_KIND } from '../../vocabulary/tables.ts'
import { FAMILY_POPULATE, families } from './families.ts'
import { IMAGE_FILE, image } from './image.ts'
import { access } from './places.ts'
import { ID_ONLY, type Reader, stamps } from './reader.ts'

function resource(row: Row) {
  const file = part(row, 'file')
  return {
    kind: codeOf(RESOURCE_KIND, row.kind),
    title: text(row, 'title'),
    url: file === null ? text(row, 'url') : text(file, 'url'),
    description: text(row, 'description'),
    transcript: text(row, 'transcript'),
  }
}

export const WORKSHOPS: Reader = {
  uid: 'api::workshop.workshop',
  collection: 'workshops',
  noun: { the: 'l’atelier', feminine: false },
  name: 'title',
  visible: { publishedAt: { $notNull: true } },
  populate: {
    category: ID_ONLY,
    audiences: ID_ONLY,
    access: true,
    image: IMAGE_FILE,
    resources: { populate: { file: { select: ['url'] } } },
    ...FAMILY_POPULATE,
  },
  wire: (row) => ({
    ...stamps(row),
    slug: text(row, 'slug'),
    title: text(row, 'title'),
    promise: text(row, 'promise'),
    easyToRead: text(row, 'easyToRead'),
    body: text(row, 'body'),
    categoryId: reference(row, 'category'),
    audienceIds: references(row, 'audiences'),
    level: codeOf(LEVEL, row.level),
    format: codeOf(FORMAT, row.format),
    durationMinutes: number(row, 'durationMinutes'),
    priceKind: codeOf(PRICE_KIND, row.priceKind),
    priceCents: cents(row, 'priceEuros'),
    priceNote: text(row, 'priceNote'),
    prerequisites: lines(row, 'prerequisites'),
    toBring: lines(row, 'toBring'),
    lent: lines(row, 'lent'),
    languages: lines(row, 'languages'),
    access: access(row),
    image: image(row, 'image', text(row, 'imageAlt')),
    resources: parts(row, 'resources').map(resource),
    licence: text(row, 'licence'),
    ...families(row),
    externalId: text(row, 'externalId'),
  }),
}
