import { fr } from '@escale/messages'
import type { Showing } from '../showing.ts'

/** The word of a session's state; what staff alone see says so first. */
export function Pill({ showing }: { readonly showing: Showing }) {
  const { status, held, past, publication } = showing
  return (
    <>
      {publication !== 'public' && (
        <span className="pastille pastille--reservee">{fr.calendar.words[publication]}</span>
      )}
      {status !== '' && (
        <span className={held || past ? 'pastille' : 'pastille pastille--pleine'}>{status}</span>
      )}
    </>
  )
}
