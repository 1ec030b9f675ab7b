import { beforeAll, describe, expect, it } from 'vitest'
import { CONTRIBUTOR, COORDINATOR, EDITOR, MEDIATOR } from '../src/access/house-roles.ts'
import { typeset } from '../src/words/typeset.ts'
import { aMediator, aNetwork, aPlace, aWorkshop } from './builders.ts'
import { cms } from './cms.ts'
import { GESTURES, type Ground, NETWORK } from './gestures.ts'
import { aMember, type Staff } from './staff.ts'

type Who = 'coordinator' | 'mediator' | 'contributor' | 'editor'

let staff: Record<Who, Staff>
let ground: Ground

beforeAll(async () => {
  const here = await aPlace({ name: 'Ici' })
  ground = {
    here,
    there: await aPlace({ name: 'Là-bas' }),
    stop: await aPlace({ name: 'Arrêt', parent: here }),
    workshop: await aWorkshop(),
  }
  await aNetwork()
  staff = {
    coordinator: await aMember('Coralie', COORDINATOR),
    mediator: await aMember('Malo', MEDIATOR),
    contributor: await aMember('Corentin', CONTRIBUTOR),
    editor: await aMember('Edith', EDITOR),
  }
})

const yes = null
/** The role has no such button. */
const no = typeset('Votre rôle ne le permet pas : demandez à la coordination.')
const elsewhere = typeset('« Là-bas » n’est pas sur votre fiche de médiation')
const draft = typeset('votre rôle écrit des brouillons. Remettez « Brouillon », et')
const seen = 'cette séance n’est plus un brouillon'
const online = 'Cette fiche est en ligne'

type Word = string | null

/** gesture → coordinator, mediator of « Ici », contributor, editor. */
const TABLE: readonly [string, Word, Word, Word, Word][] = [
  ['reads the sessions', yes, yes, yes, yes],
  ['makes a draft session here', yes, yes, yes, no],
  ['makes a public session here', yes, yes, draft, no],
  ['makes a public session at a stop of here', yes, yes, draft, no],
  ['makes a public session there', yes, elsewhere, draft, no],
  ['moves a session of here to there', yes, elsewhere, seen, no],
  ['moves a session of there to here', yes, elsewhere, seen, no],
  ['makes a draft session public', yes, yes, draft, no],
  ['changes the room of a public session', yes, yes, seen, no],
  ['changes the room of an internal session', yes, yes, seen, no],
  ['deletes a draft session', yes, yes, yes, no],
  ['deletes a public session', yes, yes, seen, no],
  ['duplicates a public session', yes, yes, draft, no],
  ['makes a schedule there', yes, elsewhere, no, no],
  ['makes a schedule here', yes, yes, no, no],
  ['writes a draft sheet', yes, yes, yes, no],
  ['writes a sheet and publishes it at once', yes, yes, no, no],
  ['publishes a draft sheet', yes, yes, no, no],
  ['changes the draft of a published sheet', yes, yes, yes, no],
  ['withdraws a sheet', yes, yes, no, no],
  ['deletes a draft sheet', yes, yes, yes, no],
  ['deletes a published sheet', yes, yes, online, no],
  ['makes a cycle', yes, yes, no, no],
  ['makes a place', yes, no, no, no],
  ['makes a closure', yes, no, no, no],
  ['makes a family', yes, no, no, no],
  ['makes a public holiday', yes, no, no, no],
  ['makes a partner', yes, no, no, no],
  ['changes a card of a mediator', yes, no, no, no],
  ['changes the texts of the network', yes, no, no, yes],
  ['reads the journal', yes, yes, yes, yes],
  ['writes in the journal', no, no, no, no],
  ['lists the accounts', no, no, no, no],
  ['lists the roles', no, no, no, no],
  ['makes a token', no, no, no, no],
]

describe('what a role may do', () => {
  beforeAll(async () => {
    await aMediator({ name: 'Malo', account: 'MALO@escale.test', places: [ground.here] })
  })

  it('is said of every gesture', () => {
    expect(TABLE.map(([gesture]) => gesture)).toEqual(Object.keys(GESTURES))
  })

  it.each(TABLE)('%s', async (gesture, coordinator, mediator, contributor, editor) => {
    const expected = { coordinator, mediator, contributor, editor }
    for (const [who, refusal] of Object.entries(expected) as [Who, Word][]) {
      const { status, sentence } = (await GESTURES[gesture]?.(staff[who], ground)) ?? {
        status: 0,
        sentence: '',
      }
      if (refusal === yes) expect([who, status, sentence]).toEqual([who, expect.toBeOneOf([200, 201]), ''])
      else {
        expect([who, sentence]).toEqual([who, expect.stringContaining(refusal)])
        expect([who, status]).toEqual([who, refusal === no ? 403 : 400])
      }
    }
  })

  it('keeps the rest of the network from who tends its texts', async () => {
    await staff.editor.ask('PUT', NETWORK, { name: 'Autre réseau', about: 'Deux phares.' })
    const rows = (await cms()).rows('network')
    expect(await rows.count({ where: { about: 'Deux phares.' } })).toBe(1)
    expect(await rows.count({ where: { name: 'Autre réseau' } })).toBe(0)
  })
})
