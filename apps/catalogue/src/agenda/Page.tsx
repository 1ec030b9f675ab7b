import { fr } from '@escale/messages'
import { windowOf } from '@escale/network-calendar'
import { CalendarView, Legend, TurnLinks, ViewLinks } from '@escale/network-calendar/react'
import { queryPairs } from '@escale/programme'
import { memo } from 'react'
import { site } from '../words/pages.ts'
import { Keep, Unknown, Widen } from './Around.tsx'
import { AGENDA, viewPairs } from './ask.ts'
import { Chosen } from './Chosen.tsx'
import { linksOf } from './links.ts'
import { Search } from './Search.tsx'
import type { AgendaState } from './state.ts'

/** The whole of the agenda's page, between its header and its footer. */
export function AgendaPage({ state }: { readonly state: AgendaState }) {
  const { ask, shown, total } = state
  const { view, date, today, next } = shown
  const links = linksOf(ask, today)
  return (
    <>
      <h1>{site.agenda}</h1>
      <Search state={state} />
      <Unknown unknown={state.unknown} />
      <p className="compte" id="resultat" role="status">
        {resultOf(state)}
      </p>
      <Chosen state={state} />
      <div className="barre">
        <ViewLinks view={view} date={date} today={today} links={links} />
        <Jump state={state} />
      </div>
      <div className="barre">
        <h2 className="periode">{fr.capitalise(periodOf(state))}</h2>
        <TurnLinks view={view} date={date} today={today} links={links} />
      </div>
      {total === 0 && <Widen query={ask.query} view={view} />}
      {(total > 0 || view !== 'list') && <Calendar ask={ask} shown={shown} />}
      {view === 'list' && next !== null && (
        <p className="feuillets">
          <a className="bouton" href={links.calendar({ view, date: next })}>
            {fr.calendar.goOn(next)}
          </a>
        </p>
      )}
      <Legend view={view} families={state.choices.families} />
      <Keep query={ask.query} />
    </>
  )
}

/** Not drawn again when counts alone come, after what they count. */
const Calendar = memo(({ ask, shown }: Pick<AgendaState, 'ask' | 'shown'>) => (
  <CalendarView shown={{ ...shown, links: linksOf(ask, shown.today) }} />
))

function periodOf({ ask, shown: { view, date } }: AgendaState): string {
  const { from, to } = windowOf(view, date)
  if (view === 'list' && ask.query.to !== null)
    return fr.dateRange(from, fr.calendar.lastOf(from, ask.query.to))
  return fr.calendar.periodName(view, from, to)
}

/** «12 séances, décembre 2026 : jeux vidéo, Port-Louis.» */
export function resultOf(state: AgendaState): string {
  return fr.calendar.countSentence(state.total, periodOf(state), state.wishes)
}

function Jump({ state: { ask, shown } }: { readonly state: AgendaState }) {
  const kept = [...queryPairs(ask.query), ...viewPairs({ ...ask, date: null, leaf: 1 })]
  return (
    <form className="aller" action={AGENDA} method="get">
      {kept.map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor="aller">{fr.calendar.words.jump}</label>{' '}
      <input key={shown.date} id="aller" type="date" name="date" defaultValue={shown.date} required />{' '}
      <button className="bouton bouton--clair" type="submit">
        {fr.calendar.words.go}
      </button>
    </form>
  )
}
