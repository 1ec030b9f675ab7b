import { fr } from '@escale/messages'
import type { View } from '@escale/network-calendar'
import { EVERYTHING, type ProgrammeQuery, printProgrammeQuery, type QueryValue } from '@escale/programme'
import { empty, keep } from '../words/pages.ts'
import { addressOfAsk } from './ask.ts'

export function Unknown({ unknown }: { readonly unknown: readonly QueryValue[] }) {
  if (unknown.length === 0) return null
  return (
    <ul className="avis">
      {unknown.map((value) => (
        <li key={`${value.key} ${value.value}`}>{fr.unknownValue(value)}</li>
      ))}
    </ul>
  )
}

interface WidenProps {
  readonly query: ProgrammeQuery
  readonly view: View
}

/** Nothing was found: one wish is dropped at a time, those that narrow most first. */
export function Widen({ query, view }: WidenProps) {
  const { from, to, towns, places, categories, audiences, ages } = query
  const ways: readonly (readonly [asked: boolean, words: string, wider: ProgrammeQuery])[] = [
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
          .map(([, words, wider]) => (
            <li key={words}>
              <a href={addressOfAsk({ query: wider, view: 'list', date: null, leaf: 1 })}>{words}</a>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** Ways to have the same question answered elsewhere. A subscription goes on: the window of the page would freeze it. */
export function Keep({ query }: { readonly query: ProgrammeQuery }) {
  const under = (path: string, asked: ProgrammeQuery) => {
    const printed = printProgrammeQuery(asked)
    return printed === '' ? path : `${path}?${printed}`
  }
  return (
    <section className="garder" aria-labelledby="garder">
      <h2 id="garder">{keep.title}</h2>
      <ul className="garder__moyens">
        <li>
          <a href={under('/abonnements/', { ...query, from: null, to: null })}>{keep.subscribe}</a>{' '}
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
