import { beforeAll, describe, expect, it } from 'vitest'
import { aDraftWorkshop, aNetwork, aPlace, aSession, aWorkshop } from './builders.ts'
import { CATALOGUE_TOKEN, cms, IMPORT_TOKEN, post } from './cms.ts'
import { aMember, type Staff } from './staff.ts'

let editor: Staff
beforeAll(async () => {
  await aNetwork()
  editor = await aMember('Previeweditor', 'editor')
})

async function draft(collection: string, documentId: string, token = CATALOGUE_TOKEN) {
  const query =
    'query D($collection: String!, $documentId: String!) { programmeDraft(collection: $collection, documentId: $documentId) { whole workshops { documentId title } sessions { documentId workshopId room } } }'
  const { body } = await post('/graphql', { query, variables: { collection, documentId } }, token)
  return body
}

describe('a draft, told for a preview', () => {
  it('is the sheet as it stands on the desk, with its public sessions', async () => {
    const sheet = await aWorkshop({ title: 'Publiée' })
    const seen = await aSession({ workshop: sheet })
    await aSession({ workshop: sheet, publication: 'Brouillon' })
    await (await cms()).documents('workshop').update({ documentId: sheet, data: { title: 'En cours' } })
    expect((await draft('workshops', sheet)).data.programmeDraft).toEqual({
      whole: false,
      workshops: [{ documentId: sheet, title: 'En cours' }],
      sessions: [expect.objectContaining({ documentId: seen, workshopId: sheet })],
    })
  })

  it('of a session brings its sheet when that is a draft too, and only then', async () => {
    const [unseen, seen] = [await aDraftWorkshop({ title: 'Jamais vue' }), await aWorkshop()]
    const hidden = await aSession({ workshop: unseen, publication: 'Brouillon', room: 'Salle 3' })
    const { workshops, sessions } = (await draft('sessions', hidden)).data.programmeDraft
    expect(workshops).toEqual([{ documentId: unseen, title: 'Jamais vue' }])
    expect(sessions).toMatchObject([{ documentId: hidden, room: 'Salle 3' }])
    const other = await aSession({ workshop: seen, publication: 'Brouillon' })
    expect((await draft('sessions', other)).data.programmeDraft.workshops).toEqual([])
  })

  it('is nothing when it is gone, an error for another collection, and for no other token', async () => {
    expect((await draft('workshops', 'gone')).data.programmeDraft.workshops).toEqual([])
    expect((await draft('places', await aPlace())).errors[0].message).toContain('No drafts of places')
    const sheet = await aDraftWorkshop()
    expect((await draft('workshops', sheet, IMPORT_TOKEN)).errors[0].message).toMatch(/Forbidden/)
    expect((await draft('workshops', sheet, editor.token)).data?.programmeDraft).toBeUndefined()
  })
})

describe('the address of a preview', () => {
  const asked = (documentId: string) => ({ collection: 'workshops', documentId, as: 'site' })

  it('is given to every role that reads, for what is saved', async () => {
    const { body } = await post('/desk/preview', asked(await aDraftWorkshop()), editor.token)
    expect(body.data.address).toMatch(/^http:\/\/catalogue\.test\/apercu\/[\w-]+\.[\w-]{43}\/$/)
    const gone = await post('/desk/preview', asked('create'), editor.token)
    expect([gone.status, gone.body.error.message]).toEqual([400, expect.stringContaining('Enregistrez')])
  })

  it('is given to nobody else', async () => {
    expect((await post('/desk/preview', asked('x'))).status).toBe(401)
    expect((await post('/desk/preview', asked('x'), CATALOGUE_TOKEN)).status).toBe(401)
  })
})
