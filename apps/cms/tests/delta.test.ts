import { COLLECTIONS } from '@escale/programme'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../src/storage/rows.ts'
import { page, since, told } from './ask.ts'
import { aDraftWorkshop, aMediator, aPlace, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms, type Delta } from './cms.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

/** What a reader holds after a whole answer, or after adding a delta to what it held. */
function hold(held: Map<string, Row>, delta: Delta): Map<string, Row> {
  for (const { collection, documentId } of delta.deleted) held.delete(`${collection}/${documentId}`)
  for (const collection of COLLECTIONS)
    for (const wire of told(delta, collection)) held.set(`${collection}/${wire.documentId}`, wire)
  return held
}

/** Always the same numbers (mulberry32), so that a failure comes back. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

describe('deltas', () => {
  it('add up to the whole after random edits', async () => {
    const roll = dice(20_261_122)
    const sessions = [await aSession()]
    const workshops = [await aWorkshop()]
    const places = [await aPlace()]
    const mediators = [await aMediator()]
    const pick = (ids: readonly string[]) => ids[roll(ids.length)] ?? ''
    const sheets = desk.documents('workshop') as unknown as Record<
      string,
      (of: { documentId: string }) => Promise<unknown>
    >
    const edits: readonly (() => Promise<unknown>)[] = [
      async () =>
        sessions.push(await aSession({ workshop: pick(workshops), place: pick(places), mediators })),
      async () => sessions.push(await aSession({ publication: 'Interne' })),
      async () => workshops.push(await aWorkshop()),
      async () => workshops.push(await aDraftWorkshop()),
      async () => mediators.push(await aMediator()),
      () => desk.documents('place').update({ documentId: pick(places), data: { name: `Lieu ${roll(9)}` } }),
      () => desk.documents('place').update({ documentId: pick(places), data: { slug: `lieu-${roll(900)}` } }),
      () =>
        desk.documents('session').update({
          documentId: pick(sessions),
          data: { publication: ['Publique', 'Interne', 'Brouillon'][roll(3)], room: `Salle ${roll(9)}` },
        }),
      () =>
        desk
          .documents('workshop')
          .update({ documentId: pick(workshops), data: { title: `Titre ${roll(9)}` } }),
      async () => sheets.publish?.({ documentId: pick(workshops) }),
      async () => sheets.unpublish?.({ documentId: pick(workshops) }),
      () =>
        desk.documents('session').delete({ documentId: sessions.splice(roll(sessions.length), 1)[0] ?? '' }),
      () =>
        desk
          .documents('mediator')
          .delete({ documentId: mediators.splice(roll(mediators.length), 1)[0] ?? '' }),
    ]
    let known = await page()
    const held = hold(new Map(), known)
    for (let step = 0; step < 80; step += 1) {
      await edits[roll(edits.length)]?.().catch(() => undefined)
      if (roll(3) > 0) continue
      const heard = await since(known)
      expect(heard.whole).toBe(false)
      hold(held, heard)
      known = heard
    }
    hold(held, await since(known))
    const whole = hold(new Map(), await page())
    expect([...held.keys()].sort()).toEqual([...whole.keys()].sort())
    for (const [key, wire] of whole) expect(held.get(key), key).toEqual(wire)
  })
})
