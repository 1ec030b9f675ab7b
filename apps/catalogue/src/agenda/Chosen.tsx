import { EVERYTHING } from '@escale/programme'
import { AGENDA, addressOfAsk } from './ask.ts'
import type { AgendaState } from './state.ts'

/** Every value asked for, taken back one by one: the page stays at its day and in its view. */
export function Chosen({ state: { ask, chosen, language } }: { readonly state: AgendaState }) {
  if (chosen.length === 0) return null
  const { filters } = language.words
  const here = language.root + AGENDA
  const ways = chosen.map(({ words, without }) => ({
    words,
    href: addressOfAsk({ ...ask, query: without, leaf: 1 }, here),
  }))
  return (
    <ul className="choisis" aria-label={filters.chosen}>
      {ways.map(({ words, href }) => (
        <li key={href}>
          <a className="etiquette etiquette--lien" href={href}>
            <span className="masque">{filters.takeBack(words)}</span>
            <span aria-hidden="true">{`${words} ×`}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={addressOfAsk({ ...ask, query: EVERYTHING, leaf: 1 }, here)}>{filters.clear}</a>
      </li>
    </ul>
  )
}
