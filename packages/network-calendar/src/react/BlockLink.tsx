import type { Block } from '../blocks.ts'
import { Shape } from './Family.tsx'
import type { Links } from './links.ts'
import { useMessages } from './messages.ts'

interface Props {
  readonly block: Block
  readonly links: Links
  /** The grid says the place once a row. */
  readonly withPlace?: boolean
  /** A week has room for both hours. */
  readonly wholeHours?: boolean
}

/** A session, or the slots of a help desk, in a few words: what fits the square of a table. */
export function BlockLink({ block, links, withPlace = true, wholeHours = false }: Props) {
  const messages = useMessages()
  const { showings, part } = block
  const [first] = showings
  const last = showings[showings.length - 1] ?? first
  const { sheet, place, held, past, state, publication, status } = first
  const long = part !== 'rest' && (wholeHours || showings.length > 1)
  const classes = ['bloc']
  if (past) classes.push('bloc--passe')
  if (publication !== 'public') classes.push('bloc--reserve')
  const word =
    showings.length > 1 ? messages.calendar.slots(showings.length) : state === 'scheduled' ? '' : status
  return (
    <a
      className={classes.join(' ')}
      href={links.session(first)}
      data-famille={sheet.family.slug}
      data-seance={first.id}
    >
      <span className="bloc__heure">
        <Shape family={sheet.family} />
        {part === 'rest' ? messages.calendar.restUntil(first.endTime) : messages.hour(first.startTime)}
        {long && <span className="bloc__fin">{messages.calendar.thenHour(last.endTime)}</span>}
      </span>{' '}
      <span className="bloc__titre" lang={messages.contentLang}>
        {held ? sheet.title : <s>{sheet.title}</s>}
      </span>
      <span className={withPlace ? 'bloc__lieu' : 'bloc__lieu masque'}> {place.name}</span>
      {publication !== 'public' && <Word>{messages.calendar.words[publication]}</Word>}
      {word !== '' && <Word>{word}</Word>}
    </a>
  )
}

function Word({ children }: { readonly children: string }) {
  return (
    <>
      {' '}
      <span className="bloc__mot">{children}</span>
    </>
  )
}
