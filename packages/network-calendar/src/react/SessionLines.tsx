import type { Block } from '../blocks.ts'
import type { Showing } from '../showing.ts'
import { Family } from './Family.tsx'
import type { Links } from './links.ts'
import { type CalendarMessages, useMessages } from './messages.ts'
import { Pill } from './Pill.tsx'

interface Props {
  readonly blocks: readonly Block[]
  readonly links: Links
}

/** What a day lists: a line a session, the slots of one help desk on one line. */
export function SessionLines({ blocks, links }: Props) {
  return (
    <ul className="seances">
      {blocks.map((block) => {
        const [first] = block.showings
        return block.showings.length === 1 ? (
          <SessionLine key={`${first.id} ${block.part}`} block={block} links={links} />
        ) : (
          <SlotsLine key={first.id} block={block} links={links} />
        )
      })}
    </ul>
  )
}

interface LineProps {
  readonly block: Block
  readonly links: Links
}

function SessionLine({ block: { showings, part }, links }: LineProps) {
  const messages = useMessages()
  const [showing] = showings
  const { sheet, place, startTime, endTime, date, held, news, publication, status } = showing
  return (
    <li className={publication === 'public' ? 'seance' : 'seance seance--reservee'}>
      <p className="seance__heure">
        <time dateTime={`${date}T${startTime}`}>
          {part === 'rest' ? messages.calendar.restUntil(endTime) : messages.hours(startTime, endTime)}
        </time>
      </p>
      <div className="seance__quoi">
        <p className="seance__famille">
          <Family family={sheet.family} />
        </p>
        <h4 className="seance__titre" lang={held ? messages.contentLang : undefined}>
          <a href={links.session(showing)} data-seance={showing.id}>
            {held ? sheet.title : <Struck title={sheet.title} status={status} />}
          </a>
        </h4>
        {held && (
          <p className="seance__pratique">
            <span className="seance__lieu">{place.words}</span>
            {practicalLine(showing, messages)}
          </p>
        )}
        {news !== '' && <p className="seance__nouvelle">{news}</p>}
      </div>
      {(status !== '' || publication !== 'public') && (
        <p className="seance__etat">
          <Pill showing={showing} />
        </p>
      )}
    </li>
  )
}

/** Who walks from heading to heading hears what happened before what it happened to. */
function Struck({ title, status }: { readonly title: string; readonly status: string }) {
  const { capitalise, contentLang } = useMessages()
  return (
    <>
      <span className="masque">{capitalise(status)}, </span>
      <s lang={contentLang}>{title}</s>
    </>
  )
}

function SlotsLine({ block: { showings }, links }: LineProps) {
  const messages = useMessages()
  const [first] = showings
  const last = showings[showings.length - 1] ?? first
  const { sheet, place } = first
  return (
    <li className="seance seance--creneaux">
      <p className="seance__heure">
        <time dateTime={`${first.date}T${first.startTime}`}>
          {messages.hours(first.startTime, last.endTime)}
        </time>
      </p>
      <div className="seance__quoi">
        <p className="seance__famille">
          <Family family={sheet.family} />
        </p>
        <h4 className="seance__titre" lang={messages.contentLang}>
          <a className="seance__lien" href={links.sheet(sheet.slug)}>
            {sheet.title}
          </a>
        </h4>
        <p className="seance__pratique">
          <span className="seance__lieu">{place.words}</span>
          {practicalLine(first, messages)}
        </p>
        <ul className="creneaux">
          {showings.map((slot) => (
            <li key={slot.id}>
              <a href={links.session(slot)} data-seance={slot.id}>
                {slot.held ? messages.hour(slot.startTime) : <s>{messages.hour(slot.startTime)}</s>}
              </a>
              {slot.status !== '' && ` ${slot.status}`}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

/** « · débutants · sans inscription · gratuit», after the place; no part leaves its dot alone at a line’s start. */
export function practicalLine(
  { part, sheet: { words }, registration }: Showing,
  messages: CalendarMessages,
): string {
  const parts = [part, words.audiences, words.level, messages.labels.registration[registration], words.price]
  return parts
    .filter((each) => each !== '')
    .map((each) => `${messages.NBSP}· ${each.length <= 24 ? each.replaceAll(' ', messages.NBSP) : each}`)
    .join('')
}
