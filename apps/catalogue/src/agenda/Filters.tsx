import { fr } from '@escale/messages'
import {
  ACCESS_CODES,
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  LEVEL_SLUGS,
  LEVELS,
  REGISTRATION_KINDS,
  REGISTRATION_SLUGS,
} from '@escale/programme'
import { filters } from '../words/search.ts'
import { ChoiceField, nothing } from './Choice.tsx'
import type { AgendaState, Named } from './state.ts'

const FORMATS = ['workshop', 'cycle', 'drop-in', 'event', 'off-site', 'online'] as const
const named = <Code extends string>(
  codes: readonly Code[],
  slugs: Readonly<Record<Code, string>>,
  labels: Readonly<Record<Code, string>>,
): Named[] => codes.map((code) => ({ slug: slugs[code], name: fr.capitalise(labels[code]) }))
const LEVEL_CHOICES = named(LEVELS, LEVEL_SLUGS, fr.labels.levels)
const FORMAT_CHOICES = named(FORMATS, FORMAT_SLUGS, fr.labels.formats)
const ACCESS_CHOICES = named(ACCESS_CODES, ACCESS_SLUGS, fr.labels.access)
const REGISTRATION_CHOICES = named(REGISTRATION_KINDS, REGISTRATION_SLUGS, fr.labels.registration)
const HOLIDAY_CHOICES: readonly Named[] = [
  { slug: 'oui', name: filters.duringHolidays },
  { slug: 'non', name: filters.outsideHolidays },
]

/** Whether something is asked that the sentence above does not say. */
function isOpen({ query }: AgendaState['ask']): boolean {
  const { places, levels, formats, access, registration, text, freeOnly, schoolHolidays } = query
  const lists = [places, levels, formats, access, registration]
  return text !== '' || lists.some(({ length }) => length > 0) || freeOnly || schoolHolidays !== null
}

export function Filters({ state: { ask, facets, choices } }: { readonly state: AgendaState }) {
  const { query } = ask
  const holidays = query.schoolHolidays === null ? [] : [query.schoolHolidays === 'only' ? 'oui' : 'non']
  return (
    <details className="filtres" open={isOpen(ask)}>
      <summary>{filters.open}</summary>
      <div className="filtres__champs">
        <p className="champ">
          <label htmlFor="filtre-q">{filters.text}</label>
          <input id="filtre-q" type="search" name="q" defaultValue={query.text} />
        </p>
        <ChoiceField
          name="lieu"
          label={filters.place}
          chosen={query.places}
          choices={choices.places}
          facets={facets}
        />
        <ChoiceField
          name="niveau"
          label={filters.level}
          chosen={query.levels.map((code) => LEVEL_SLUGS[code])}
          choices={LEVEL_CHOICES}
          facets={facets}
        />
        <ChoiceField
          name="format"
          label={filters.format}
          chosen={query.formats.map((code) => FORMAT_SLUGS[code])}
          choices={FORMAT_CHOICES}
          facets={facets}
        />
        <ChoiceField
          name="acces"
          label={filters.access}
          chosen={query.access.map((code) => ACCESS_SLUGS[code])}
          choices={ACCESS_CHOICES}
          facets={facets}
        />
        <ChoiceField
          name="inscription"
          label={filters.registration}
          chosen={query.registration.map((code) => REGISTRATION_SLUGS[code])}
          choices={REGISTRATION_CHOICES}
          facets={facets}
        />
        <ChoiceField
          name="vacances"
          label={filters.holidays}
          chosen={holidays}
          choices={HOLIDAY_CHOICES}
          facets={facets}
        />
        <p className="champ champ--case">
          <input
            id="filtre-gratuit"
            type="checkbox"
            name="gratuit"
            value="oui"
            checked={query.freeOnly}
            onChange={nothing}
          />
          <label htmlFor="filtre-gratuit">{filters.free}</label>
        </p>
      </div>
      <p className="filtres__actions">
        <button className="bouton" type="submit">
          {filters.apply}
        </button>
      </p>
    </details>
  )
}
