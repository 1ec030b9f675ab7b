import type { View } from '@escale/network-calendar'
import { EVERYTHING, type ProgrammeQuery, printProgrammeQuery } from '@escale/programme'
import { AGENDA, addressOfAsk } from './ask.ts'
import type { AgendaState } from './state.ts'

export function Unknown({ unknown, language }: Pick<AgendaState, 'unknown' | 'language'>) {
  if (unknown.length === 0) return null
  return (
    <ul className="avis">
      {unknown.map((value) => (
        <li key={`${value.key} ${value.value}`}>{language.messages.unknownValue(value)}</li>
      ))}
    </ul>
  )
}

interface WidenProps extends Pick<AgendaState, 'language'> {
  readonly query: ProgrammeQuery
  readonly view: View
}

/** Nothing was found: one wish is dropped at a time, those that narrow most first. */
export function Widen({ query, view, language: { root, words } }: WidenProps) {
  const { empty } = words
  const { from, to, towns, places, categories, audiences, ages } = query
  const ways: readonly (readonly [asked: boolean, said: string, wider: ProgrammeQuery])[] = [
    [view !== 'list' || from !== null || to !== null, empty.allDates, { ...query, from: null, to: null }],
    [towns.length + places.length > 0, empty.allTowns, { ...query, towns: [], places: [] }],
    [categories.length > 0, empty.allFamilies, { ...query, categories: [] }],
    [audiences.length + ages.length > 0, empty.everyone, { ...query, audiences: [], ages: [] }],
    [true, empty.everything, EVERYTHING],
  ]
  return (
    <div className="vide">
      <h2>{empty.title}</h2>
      <p>{empty.widen}</p>
      <ul>
        {ways
          .filter(([asked]) => asked)
          .map(([, said, wider]) => (
            <li key={said}>
              <a href={addressOfAsk({ query: wider, view: 'list', date: null, leaf: 1 }, root + AGENDA)}>
                {said}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** Ways to have the same question answered elsewhere. A subscription goes on: the window of the page would freeze it. */
export function Keep({ query, language: { root, words } }: Omit<WidenProps, 'view'>) {
  const { keep } = words
  const under = (path: string, asked: ProgrammeQuery) => {
    const printed = printProgrammeQuery(asked)
    return printed === '' ? path : `${path}?${printed}`
  }
  return (
    <section className="garder" aria-labelledby="garder">
      <h2 id="garder">{keep.title}</h2>
      <ul className="garder__moyens">
        <li>
          <a href={under(`${root}/abonnements/`, { ...query, from: null, to: null })}>{keep.subscribe}</a>{' '}
          <span>{keep.subscribeWhy}</span>
        </li>
        <li>
          <a href={under('/flux/agenda.ics', query)}>{keep.download}</a> <span>{keep.downloadWhy}</span>
        </li>
        <li>
          <a href={under('/lettre/', query)}>{keep.letter}</a> <span>{keep.letterWhy}</span>
        </li>
        <li>
          <a href={under('/integrer/', { ...query, from: null, to: null })}>{keep.embed}</a>{' '}
          <span>{keep.embedWhy}</span>
        </li>
      </ul>
    </section>
  )
}
