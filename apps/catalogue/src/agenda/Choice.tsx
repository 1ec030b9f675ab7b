import type { RangeKey } from '@escale/network-calendar'
import type { QueryKey } from '@escale/programme'
import { filters } from '../words/search.ts'
import type { AgendaState } from './state.ts'

interface Props {
  readonly name: RangeKey
  readonly label: string
  /** Value and words. */
  readonly choices: readonly (readonly [string, string])[]
  readonly chosen: readonly string[]
  readonly facets: AgendaState['facets']
}

/** A field of the filters: each value with how many sessions it would leave. */
export function ChoiceField({ name, label, choices, chosen, facets }: Props) {
  return (
    <p className="champ">
      <label htmlFor={`filtre-${name}`}>{label}</label>
      <select id={`filtre-${name}`} name={name} value={chosen[0] ?? ''} onChange={nothing}>
        <option value="">{filters.any}</option>
        <Options choices={choices} counts={facets.get(name)} />
      </select>
    </p>
  )
}

interface OptionsProps {
  readonly choices: Props['choices']
  readonly counts: ReadonlyMap<string, number> | undefined
}

export function Options({ choices, counts }: OptionsProps) {
  return (
    <>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {`${words} (${counts?.get(value) ?? 0})`}
        </option>
      ))}
    </>
  )
}

/** The form is listened to as a whole, where there is a script to listen. */
export function nothing(): void {}

/** The keys that a form of the agenda asks itself. */
export const ASKED_BY_FORM: readonly QueryKey[] = [
  'categorie',
  'public',
  'commune',
  'lieu',
  'niveau',
  'format',
  'acces',
  'inscription',
  'vacances',
  'gratuit',
  'q',
]
