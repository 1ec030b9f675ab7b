import type { RangeKey } from '@escale/network-calendar'
import type { QueryKey } from '@escale/programme'
import { memo } from 'react'
import type { AgendaState, Named } from './state.ts'

interface OptionsProps {
  readonly choices: readonly Named[]
  /** What a name becomes in a sentence. */
  readonly words?: (name: string) => string
  readonly counts: ReadonlyMap<string, number> | undefined
}

interface Props extends Pick<OptionsProps, 'choices'> {
  readonly name: RangeKey
  readonly label: string
  readonly chosen: readonly string[]
  readonly facets: AgendaState['facets']
  /** Of no choice. */
  readonly any: string
}

/** A field of the filters: each value with how many sessions it would leave. */
export function ChoiceField({ name, label, choices, chosen, facets, any }: Props) {
  return (
    <p className="champ">
      <label htmlFor={`filtre-${name}`}>{label}</label>
      <select id={`filtre-${name}`} name={name} value={chosen[0] ?? ''} onChange={nothing}>
        <option value="">{any}</option>
        <Options choices={choices} counts={facets.get(name)} />
      </select>
    </p>
  )
}

/** Hundreds of them in a large network: they are looked at again when their counts are. */
export const Options = memo(({ choices, words = asNamed, counts }: OptionsProps) => (
  <>
    {choices.map(({ slug, name }) => (
      <option key={slug} value={slug}>
        {`${words(name)} (${counts?.get(slug) ?? 0})`}
      </option>
    ))}
  </>
))

const asNamed = (name: string) => name

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
