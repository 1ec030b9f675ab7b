import { windowOf } from '@escale/network-calendar'
import { CalendarView, Legend, MessagesContext, TurnLinks, ViewLinks } from '@escale/network-calendar/react'
import { laterOf, queryPairs } from '@escale/programme'
import { memo } from 'react'
import { Keep, Unknown, Widen } from './Around.tsx'
import { AGENDA, viewPairs } from './ask.ts'
import { Chosen } from './Chosen.tsx'
import { linksOf } from './links.ts'
import { Search } from './Search.tsx'
import type { AgendaState } from './state.ts'

/** The whole of the agenda's page, between its header and its footer. */
export function AgendaPage({ state }: { readonly state: AgendaState }) {
  const { ask, shown, total, language } = state
  const { root, messages, words } = language
  const { view, date, today, next } = shown
  const links = linksOf(ask, today, root)
  return (
    <MessagesContext.Provider value={messages}>
      <h1>{words.site.agenda}</h1>
      <Search state={state} />
      <Unknown unknown={state.unknown} language={language} />
      <p className="compte" id="resultat" role="status">
        {resultOf(state)}
      </p>
      <Chosen state={state} />
      <div className="barre">
        <ViewLinks view={view} date={date} today={today} links={links} />
        <Jump state={state} />
      </div>
      <div className="barre">
        <h2 className="periode">{messages.capitalise(periodOf(state))}</h2>
        <TurnLinks view={view} date={date} today={today} links={links} />
      </div>
      {total === 0 && <Widen query={ask.query} view={view} language={language} />}
      {(total > 0 || view !== 'list') && <Calendar ask={ask} shown={shown} root={root} />}
      {view === 'list' && next !== null && (
        <p className="feuillets">
          <a className="bouton" href={links.calendar({ view, date: next })}>
            {messages.calendar.goOn(next)}
          </a>
        </p>
      )}
      <Legend view={view} families={state.choices.families} />
      <Keep query={ask.query} language={language} />
    </MessagesContext.Provider>
  )
}

/** Not drawn again when counts alone come, after what they count. */
const Calendar = memo(
  ({ ask, shown, root }: Pick<AgendaState, 'ask' | 'shown'> & { readonly root: string }) => (
    <CalendarView shown={{ ...shown, links: linksOf(ask, shown.today, root) }} />
  ),
)

function periodOf({ ask, shown: { view, date }, language: { messages } }: AgendaState): string {
  const { from, to } = windowOf(view, date)
  if (view === 'list' && ask.query.to !== null) return messages.dateRange(from, laterOf(from, ask.query.to))
  return messages.calendar.periodName(view, from, to)
}

/** «12 séances, décembre 2026 : jeux vidéo, Port-Louis.» */
export function resultOf(state: AgendaState): string {
  return state.language.messages.calendar.countSentence(state.total, periodOf(state), state.wishes)
}

function Jump({ state: { ask, shown, language } }: { readonly state: AgendaState }) {
  const { words } = language.messages.calendar
  const kept = [...queryPairs(ask.query), ...viewPairs({ ...ask, date: null, leaf: 1 })]
  return (
    <form className="aller" action={language.root + AGENDA} method="get">
      {kept.map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor="aller">{words.jump}</label>{' '}
      <input key={shown.date} id="aller" type="date" name="date" defaultValue={shown.date} required />{' '}
      <button className="bouton bouton--clair" type="submit">
        {words.go}
      </button>
    </form>
  )
}
