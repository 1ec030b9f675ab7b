import type { Showing } from '../showing.ts'
import { useMessages } from './messages.ts'

/** The word of a session's state; what staff alone see says so first. */
export function Pill({ showing }: { readonly showing: Showing }) {
  const messages = useMessages()
  const { status, held, past, publication } = showing
  return (
    <>
      {publication !== 'public' && (
        <span className="pastille pastille--reservee">{messages.calendar.words[publication]}</span>
      )}
      {status !== '' && (
        <span className={held || past ? 'pastille' : 'pastille pastille--pleine'}>{status}</span>
      )}
    </>
  )
}
