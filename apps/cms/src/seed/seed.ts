import type { DemoNetwork } from '@escale/demo-network'
import type { MediatorId } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import { writeLine } from '../journal/journal.ts'
import { asOneChange } from '../revision/batch.ts'
import { documents, type Row, table } from '../storage/rows.ts'
import { documentIdOf } from './ids.ts'
import { uploadDrawing } from './images.ts'
import { planOf, type Run } from './plan.ts'

const PLACE = 'api::place.place'
const WORKSHOP = 'api::workshop.workshop'

/** Whether nobody has written anything here yet. */
export async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  return (await table(strapi, PLACE).count({})) === 0 && (await table(strapi, WORKSHOP).count({})) === 0
}

/**
 * Writes a network into an empty CMS through the document service, in one transaction: a seed that is interrupted leaves
 * nothing behind and starts over. `cards` are the accounts of the mediators who have one.
 */
export async function seed(
  strapi: Core.Strapi,
  demo: DemoNetwork,
  cards: ReadonlyMap<MediatorId, string>,
  say: (line: string) => void,
): Promise<void> {
  await asOneChange(strapi, async () => {
    const images = await drawings(strapi, demo, say)
    for (const run of planOf(demo, cards)) await writeRun(strapi, run, images, say)
    const sentence = 'Escale a écrit le réseau de démonstration.'
    await writeLine(strapi, { who: 'Escale', action: 'create', what: '', target: '', sentence })
  })
}

async function writeRun(
  strapi: Core.Strapi,
  { uid, noun, published, rows }: Run,
  images: ReadonlyMap<unknown, Row>,
  say: (line: string) => void,
): Promise<void> {
  const step = rows.length > 200 ? 100 : rows.length
  for (const [index, row] of rows.entries()) {
    const data = uid === WORKSHOP ? { ...row, ...images.get(row.documentId) } : { ...row }
    await documents(strapi, uid).create({ data, ...(published ? { status: 'published' } : {}) })
    const done = index + 1
    if (done % step === 0 || done === rows.length) say(`seed: ${done}/${rows.length} ${noun}`)
  }
}

/** The fields of the image of each sheet, by document id. */
async function drawings(
  strapi: Core.Strapi,
  { images }: DemoNetwork,
  say: (line: string) => void,
): Promise<ReadonlyMap<unknown, Row>> {
  const fields = new Map<unknown, Row>()
  for (const drawing of images) {
    const image = await uploadDrawing(strapi, drawing)
    fields.set(documentIdOf(drawing.workshopId), { image, imageAlt: drawing.alt })
  }
  if (images.length > 0) say(`seed: ${images.length}/${images.length} images`)
  return fields
}
