import { part, reference, text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'
import { PUBLICATION } from '../vocabulary/tables.ts'
import type { Fault } from './refusal.ts'

/** Where the person who acts may act, beyond what their role permits to everyone. */
export type Remit =
  | { readonly kind: 'everything' }
  /** Writes drafts: nothing of what the public or the team sees may change. */
  | { readonly kind: 'drafts' }
  /** Programmes in the places of their card. */
  | { readonly kind: 'places'; readonly places: ReadonlyMap<string, string> }
  /** Has no card, in a network whose cards say whose they are. */
  | { readonly kind: 'no-card'; readonly email: string }

/** A document before and after; `null` when it is not there. */
interface Passage {
  readonly before: Row | null
  readonly after: Row | null
}

/** What is wrong in changing a session so. */
export function sessionRemitFaults(remit: Remit, passage: Passage): readonly Fault[] {
  return remit.kind === 'drafts' ? draftFaults(passage) : placeFaults(remit, passage)
}

/** What is wrong in changing what the public sees of a sheet: `null` where it is not published. */
export function sheetRemitFaults(remit: Remit, { before, after }: Passage): readonly Fault[] {
  if (remit.kind !== 'drafts' || before?.id === after?.id) return []
  const sentence =
    after === null
      ? 'Cette fiche est en ligne, votre rôle écrit des brouillons : demandez à un·e médiateur·rice ou à la coordination de la retirer.'
      : 'Votre rôle écrit des brouillons : enregistrez la fiche avec « Publication demandée » à Oui.'
  return [{ field: 'publicationAsked', sentence }]
}

/** What is wrong in a session or a schedule that is, or was, at a place. */
export function placeFaults(remit: Remit, { before, after }: Passage): readonly Fault[] {
  if (remit.kind === 'no-card')
    return [
      {
        field: 'place',
        sentence: `Lieu : aucune fiche de médiation ne porte votre compte (${remit.email}). Demandez à la coordination de l’écrire sur la vôtre.`,
      },
    ]
  if (remit.kind !== 'places') return []
  for (const row of [before, after]) {
    const id = row === null ? null : reference(row, 'place')
    if (row === null || id === null || remit.places.has(id)) continue
    const place = part(row, 'place')
    const name = (place && text(place, 'name')) ?? '?'
    const mine = [...remit.places.values()].join(', ')
    const remedy = row === before ? 'demandez' : 'choisissez-en un autre ou demandez'
    return [
      {
        field: 'place',
        sentence: `Lieu : « ${name} » n’est pas sur votre fiche de médiation (${mine}) : ${remedy} à la coordination.`,
      },
    ]
  }
  return []
}

function draftFaults({ before, after }: Passage): readonly Fault[] {
  const isDraft = (row: Row | null) => row === null || row.publication === PUBLICATION.draft
  if (!isDraft(before))
    return [
      {
        field: 'publication',
        sentence:
          'Qui la voit : cette séance n’est plus un brouillon. Demandez à un·e médiateur·rice ou à la coordination de la changer.',
      },
    ]
  if (isDraft(after)) return []
  return [
    {
      field: 'publication',
      sentence:
        'Qui la voit : votre rôle écrit des brouillons. Remettez « Brouillon », et « Publication demandée » à Oui.',
    },
  ]
}
