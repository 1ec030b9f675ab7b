import { buildProgramme, updateProgramme } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { wireNetwork, wireSession, wireWorkshop } from '../decode/wire-builders.ts'
import { applyPages, changesIn, type Replica } from './replica.ts'
import { aPage, aWhole } from './wire-builders.ts'

function apply(previous: Replica | null, ...pages: Parameters<typeof applyPages>[1]): Replica {
  const replica = applyPages(previous, pages)
  if (replica === null) throw new Error('no replica')
  return replica
}

describe('a whole answer', () => {
  it('is put together from its pages, at the revision of the first', () => {
    const replica = apply(
      null,
      aWhole({ revision: 7, next: 'more' }),
      aPage({ whole: true, revision: 9, sessions: [wireSession()] }),
    )
    expect([replica.revision, replica.documents.sessions.size, replica.documents.workshops.size]).toEqual([
      7, 1, 1,
    ])
  })

  it('forgets what it does not list', () => {
    const before = apply(null, aWhole({ sessions: [wireSession()] }))
    expect(apply(before, aWhole({ epoch: 'e2' })).documents.sessions.size).toBe(0)
  })

  it('is nothing without a network', () => {
    expect(applyPages(null, [aWhole({ network: null })])).toBeNull()
  })
})

describe('words that its public says one for another', () => {
  const reasons = (replica: Replica) => [...replica.quarantine.values()].map(({ reason }) => reason)

  it('cost the line that makes no sense, not the network, until it is mended', () => {
    const spoilt = apply(null, aWhole({ network: wireNetwork({ synonyms: 'ordi\ntel, mobile' }) }))
    expect(spoilt.documents.network.synonyms).toEqual([['tel', 'mobile']])
    expect(reasons(spoilt)).toHaveLength(1)
    const mended = apply(spoilt, aPage({ revision: 2, network: wireNetwork({ synonyms: 'ordi, PC' }) }))
    expect([mended.documents.network.synonyms, reasons(mended)]).toEqual([[['ordi', 'PC']], []])
  })
})

describe('a delta', () => {
  const before = apply(null, aWhole({ sessions: [wireSession(), wireSession({ documentId: 'session2' })] }))

  it('changes what it lists and leaves the rest', () => {
    const after = apply(before, aPage({ revision: 2, sessions: [wireSession({ date: '2026-12-13' })] }))
    expect([...after.documents.sessions.values()].map(({ date }) => date)).toEqual([
      '2026-12-13',
      '2026-12-12',
    ])
  })

  it('leaves the replica it starts from as it was', () => {
    apply(before, aPage({ revision: 2, deleted: [{ collection: 'sessions', documentId: 'session1' }] }))
    expect(before.documents.sessions.size).toBe(2)
  })

  it('remembers a session that is withdrawn, until it comes back', () => {
    const gone = apply(before, aPage({ deleted: [{ collection: 'sessions', documentId: 'session1' }] }))
    expect([...gone.withdrawn]).toEqual(['session1'])
    expect([...apply(gone, aPage({ sessions: [wireSession()] })).withdrawn]).toEqual([])
  })

  it('ignores a collection of a newer CMS', () => {
    expect(apply(before, aPage({ deleted: [{ collection: 'robots', documentId: 'x' }] })).documents).toEqual(
      before.documents,
    )
  })
})

describe('one bad document', () => {
  it('is quarantined and leaves the programme, the others pass', () => {
    const before = apply(null, aWhole({ sessions: [wireSession(), wireSession({ documentId: 'session2' })] }))
    const after = apply(before, aPage({ sessions: [wireSession({ date: 'demain' })] }))
    expect([...after.documents.sessions.keys()]).toEqual(['session2'])
    expect(after.quarantine.get('session1')?.reason).toContain('Date')
  })

  it('comes back once it is mended', () => {
    const bad = apply(null, aWhole({ sessions: [wireSession({ date: 'demain' })] }))
    const mended = apply(bad, aPage({ sessions: [wireSession()] }))
    expect([mended.quarantine.size, mended.documents.sessions.size]).toEqual([0, 1])
  })
})

it('a session written before its sheet was published appears once it is', () => {
  const before = apply(null, aWhole({ workshops: [], sessions: [wireSession()] }))
  expect(buildProgramme(before.documents).sessions).toEqual([])
  expect(buildProgramme(before.documents).waiting).toMatchObject([
    { missing: 'workshop', documentId: 'photos' },
  ])
  const after = apply(before, aPage({ workshops: [wireWorkshop()] }))
  expect(buildProgramme(after.documents).sessions.map(({ id }) => id)).toEqual(['session1'])
})

describe('what an answer changed', () => {
  it('is nothing that can be kept when it is whole', () => {
    expect(changesIn([aWhole(), aPage({ whole: true })])).toBeNull()
  })

  it('is every document it names, on all its pages, bad ones and those taken away too', () => {
    const pages = [
      aPage({ sessions: [wireSession(), wireSession({ documentId: 'session2', date: 'demain' })] }),
      aPage({ workshops: [wireWorkshop()], deleted: [{ collection: 'places', documentId: 'port' }] }),
      aPage({ deleted: [{ collection: 'robots', documentId: 'x' }] }),
    ]
    expect(changesIn(pages)).toEqual([
      { collection: 'sessions', id: 'session1' },
      { collection: 'sessions', id: 'session2' },
      { collection: 'workshops', id: 'photos' },
      { collection: 'places', id: 'port' },
    ])
  })

  it('is enough to bring the programme up to date', () => {
    const before = apply(null, aWhole({ sessions: [wireSession(), wireSession({ documentId: 'session2' })] }))
    const pages = [
      aPage({ sessions: [wireSession({ date: '2027-01-09' }), wireSession({ documentId: 'session3' })] }),
      aPage({ deleted: [{ collection: 'sessions', documentId: 'session2' }] }),
    ]
    const after = apply(before, ...pages)
    const updated = updateProgramme(buildProgramme(before.documents), after.documents, changesIn(pages) ?? [])
    expect(updated.sessions).toEqual(buildProgramme(after.documents).sessions)
    expect(updated.sessions.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'session3 2026-12-12',
      'session1 2027-01-09',
    ])
  })
})
