import { id, type MediatorId } from '@escale/programme'
import type { MediatorKey } from './people.ts'

/** Someone who logs in to the CMS of the demonstration, in one of the four jobs. */
export interface StaffMember {
  readonly firstname: string
  readonly lastname: string
  /** The card the public reads, for who animates sessions. */
  readonly cardId: MediatorId | null
}

export type Job = 'coordinator' | 'mediator' | 'contributor' | 'editor'

const card = (key: MediatorKey): MediatorId => id(`mediation-${key}`)

export const staff: Readonly<Record<Job, StaffMember>> = {
  coordinator: { firstname: 'Nolwenn', lastname: 'Kervadec', cardId: card('nolwenn') },
  mediator: { firstname: 'Yannick', lastname: 'Le Gall', cardId: card('yannick') },
  contributor: { firstname: 'Jeanne', lastname: 'Omnès', cardId: card('jeanne') },
  editor: { firstname: 'Maëlle', lastname: 'Tanguy', cardId: null },
}
