import { beforeAll, describe, expect, it } from 'vitest'
import { find, page, since } from './ask.ts'
import { aDraftWorkshop, anAudience, aSession, aWorkshop } from './builders.ts'
import { type Cms, cms } from './cms.ts'

let desk: Cms
beforeAll(async () => {
  desk = await cms()
})

interface Publishing {
  publish(of: { documentId: string }): Promise<unknown>
  unpublish(of: { documentId: string }): Promise<unknown>
  discardDraft(of: { documentId: string }): Promise<unknown>
}
const workshops = () => desk.documents('workshop') as unknown as Publishing & ReturnType<Cms['documents']>

/** What the database itself says of the link, not what the CMS says of it. */
async function linkedRows(session: string): Promise<number> {
  const rows: unknown[] = await desk.strapi.db
    .connection('sessions_workshop_lnk')
    .join('sessions', 'sessions.id', 'sessions_workshop_lnk.session_id')
    .where('sessions.document_id', session)
  return rows.length
}

describe('what the public may see', () => {
  it('never holds a draft sheet, nor a draft or internal session', async () => {
    const workshop = await aDraftWorkshop()
    const draft = await aSession({ publication: 'Brouillon' })
    const internal = await aSession({ publication: 'Interne' })
    const whole = await page()
    expect(find(whole, 'workshops', workshop)).toBeUndefined()
    expect(find(whole, 'sessions', draft)).toBeUndefined()
    expect(find(whole, 'sessions', internal)).toBeUndefined()
    await desk.documents('session').delete({ documentId: internal })
    expect((await page()).deleted.map(({ documentId }) => documentId)).not.toContain(internal)
  })

  it('remembers for ever a session that was public', async () => {
    const withdrawn = await aSession()
    const deleted = await aSession()
    const before = await page()
    await desk.documents('session').update({ documentId: withdrawn, data: { publication: 'Interne' } })
    await desk.documents('session').delete({ documentId: deleted })
    const tombstones = [withdrawn, deleted].map((documentId) => ({ collection: 'sessions', documentId }))
    expect((await since(before)).deleted).toEqual(tombstones)
    expect((await page()).deleted).toEqual(expect.arrayContaining(tombstones))
    await desk.documents('session').update({ documentId: withdrawn, data: { publication: 'Publique' } })
    expect((await page()).deleted).not.toContainEqual(tombstones[0])
  })
})

describe('a session and its sheet', () => {
  it('finds the sheet that is published after it', async () => {
    const workshop = await aDraftWorkshop()
    const session = await aSession({ workshop })
    await workshops().publish({ documentId: workshop })
    const whole = await page()
    expect(find(whole, 'workshops', workshop)).toBeDefined()
    expect(find(whole, 'sessions', session)).toMatchObject({ workshopId: workshop })
  })

  it('keeps its sheet whatever is published, withdrawn or given up', async () => {
    const workshop = await aWorkshop()
    const session = await aSession({ workshop })
    const link = async () => find(await page(), 'sessions', session)?.workshopId
    const steps = [
      'publish',
      'unpublish',
      'publish',
      'publish',
      'discardDraft',
      'unpublish',
      'publish',
    ] as const
    for (const step of steps) {
      await desk.documents('workshop').update({ documentId: workshop, data: { promise: `Avant ${step}` } })
      await workshops()[step]({ documentId: workshop })
      expect(await link(), step).toBe(workshop)
      expect(await linkedRows(session), step).toBe(step === 'unpublish' ? 1 : 2)
    }
    await desk.documents('session').update({ documentId: session, data: { publicNote: 'Salle du haut' } })
    expect(await link()).toBe(workshop)
  })

  it('tells a withdrawn sheet as a tombstone', async () => {
    const workshop = await aWorkshop()
    const before = await page()
    await workshops().unpublish({ documentId: workshop })
    const heard = await since(before)
    expect(heard.deleted).toEqual([{ collection: 'workshops', documentId: workshop }])
    expect(heard.revision).toBe(before.revision + 1)
  })
})

describe('long lists', () => {
  it('arrive whole: 12 sessions, 12 resources, 12 audiences', async () => {
    const audiences: string[] = []
    for (let index = 0; index < 12; index += 1) audiences.push(await anAudience())
    const resources = Array.from({ length: 12 }, (_, index) => ({
      kind: 'Lien',
      title: `Fiche ${index}`,
      url: `https://exemple.fr/${index}`,
    }))
    const workshop = await aWorkshop({ audiences, resources })
    for (let index = 0; index < 12; index += 1) await aSession({ workshop })
    const whole = await page()
    const sheet = find(whole, 'workshops', workshop)
    expect(sheet?.audienceIds).toEqual(audiences)
    expect(sheet?.resources).toHaveLength(12)
    const sessions = whole.sessions as { workshopId: string }[]
    expect(sessions.filter(({ workshopId }) => workshopId === workshop)).toHaveLength(12)
  })
})
