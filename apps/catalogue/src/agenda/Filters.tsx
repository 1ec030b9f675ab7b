import type { RangeKey } from '@escale/network-calendar'
import {
  ACCESS_CODES,
  ACCESS_SLUGS,
  FORMAT_SLUGS,
  LEVEL_SLUGS,
  LEVELS,
  REGISTRATION_KINDS,
  REGISTRATION_SLUGS,
} from '@escale/programme'
import { ChoiceField, nothing } from './Choice.tsx'
import type { AgendaLanguage } from './language.ts'
import type { AgendaState, Named } from './state.ts'

const FORMATS = ['workshop', 'cycle', 'drop-in', 'event', 'off-site', 'online'] as const
/** What each field offers, in a language: made once. */
const offers = new WeakMap<AgendaLanguage, Readonly<Record<Closed, readonly Named[]>>>()
type Closed = 'niveau' | 'format' | 'acces' | 'inscription' | 'vacances'

function offersIn(language: AgendaLanguage) {
  const known = offers.get(language)
  if (known) return known
  const { labels, capitalise } = language.messages
  const { filters } = language.words
  const named = <Code extends string>(
    codes: readonly Code[],
    slugs: Readonly<Record<Code, string>>,
    words: Readonly<Record<Code, string>>,
  ): Named[] => codes.map((code) => ({ slug: slugs[code], name: capitalise(words[code]) }))
  const made = {
    niveau: named(LEVELS, LEVEL_SLUGS, labels.levels),
    format: named(FORMATS, FORMAT_SLUGS, labels.formats),
    acces: named(ACCESS_CODES, ACCESS_SLUGS, labels.access),
    inscription: named(REGISTRATION_KINDS, REGISTRATION_SLUGS, labels.registration),
    vacances: [
      { slug: 'oui', name: filters.duringHolidays },
      { slug: 'non', name: filters.outsideHolidays },
    ],
  }
  offers.set(language, made)
  return made
}

/** Whether something is asked that the sentence above does not say. */
function isOpen({ query }: AgendaState['ask']): boolean {
  const { places, levels, formats, access, registration, text, freeOnly, schoolHolidays } = query
  const lists = [places, levels, formats, access, registration]
  return text !== '' || lists.some(({ length }) => length > 0) || freeOnly || schoolHolidays !== null
}

export function Filters({ state: { ask, facets, choices, language } }: { readonly state: AgendaState }) {
  const { query } = ask
  const { filters } = language.words
  const holidays = query.schoolHolidays === null ? [] : [query.schoolHolidays === 'only' ? 'oui' : 'non']
  const offered = offersIn(language)
  const fields: readonly (readonly [RangeKey, label: string, chosen: readonly string[], readonly Named[]])[] =
    [
      ['lieu', filters.place, query.places, choices.places],
      ['niveau', filters.level, query.levels.map((code) => LEVEL_SLUGS[code]), offered.niveau],
      ['format', filters.format, query.formats.map((code) => FORMAT_SLUGS[code]), offered.format],
      ['acces', filters.access, query.access.map((code) => ACCESS_SLUGS[code]), offered.acces],
      [
        'inscription',
        filters.registration,
        query.registration.map((code) => REGISTRATION_SLUGS[code]),
        offered.inscription,
      ],
      ['vacances', filters.holidays, holidays, offered.vacances],
    ]
  return (
    <details className="filtres" open={isOpen(ask)}>
      <summary>{filters.open}</summary>
      <div className="filtres__champs">
        <p className="champ">
          <label htmlFor="filtre-q">{filters.text}</label>
          <input id="filtre-q" type="search" name="q" defaultValue={query.text} />
        </p>
        {fields.map(([name, label, chosen, all]) => (
          <ChoiceField
            key={name}
            name={name}
            label={label}
            chosen={chosen}
            choices={all}
            facets={facets}
            any={filters.any}
          />
        ))}
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
