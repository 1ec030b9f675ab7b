import { queryPairs } from '@escale/programme'
import { AGENDA, viewPairs } from './ask.ts'
import { ASKED_BY_FORM, nothing, Options } from './Choice.tsx'
import { Filters } from './Filters.tsx'
import type { AgendaState } from './state.ts'

/** The searching sentence and, below, all that can be asked: a form that leads to the address of what it asks. */
export function Search({ state }: { readonly state: AgendaState }) {
  const { ask, language } = state
  const asked = new Set<string>(ASKED_BY_FORM)
  const pairs = queryPairs(ask.query)
  // A field says the first value of its key; the others, which the page names below, are kept with it.
  const carried = pairs.filter(([key], rank) => !asked.has(key) || key === pairs[rank - 1]?.[0])
  return (
    <form className="recherche" action={language.root + AGENDA} method="get">
      {[...carried, ...viewPairs({ ...ask, leaf: 1 })].map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <Sentence state={state} />
      <Filters state={state} />
    </form>
  )
}

const lowerCase = (name: string) => name.toLocaleLowerCase('fr')

function Sentence({ state: { ask, choices, facets, periods, language } }: { readonly state: AgendaState }) {
  const { query } = ask
  const { sentence, atTown, periods: periodWords } = language.words
  const { families, audiences, towns } = choices
  return (
    <p className="phrase">
      {sentence.seek}{' '}
      <select
        name="categorie"
        aria-label={sentence.labels.what}
        value={query.categories[0] ?? ''}
        onChange={nothing}
      >
        <option value="">{sentence.anything}</option>
        <Options choices={families} counts={facets.get('categorie')} />
      </select>{' '}
      <span className="ensemble">
        {sentence.forWhom}{' '}
        <select
          name="public"
          aria-label={sentence.labels.who}
          value={query.audiences[0] ?? ''}
          onChange={nothing}
        >
          <option value="">{sentence.anyone}</option>
          <Options choices={audiences} words={lowerCase} counts={facets.get('public')} />
        </select>
      </span>{' '}
      <select
        name="commune"
        aria-label={sentence.labels.where}
        value={query.towns[0] ?? ''}
        onChange={nothing}
      >
        <option value="">{sentence.anywhere}</option>
        <Options choices={towns} words={atTown} counts={facets.get('commune')} />
      </select>{' '}
      {ask.view === 'list' && (
        <select
          name="quand"
          aria-label={sentence.labels.when}
          value={periods.current ?? 'dates'}
          onChange={nothing}
        >
          {periods.current === null && <option value="dates">{sentence.ownDates}</option>}
          {periods.offered.map((period) => (
            <option key={period} value={period}>
              {periodWords[period]}
            </option>
          ))}
        </select>
      )}{' '}
      <button className="bouton" type="submit">
        {sentence.see}
      </button>
    </p>
  )
}
