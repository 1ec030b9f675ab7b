import { civilDate, EVERYTHING, type Programme, type ProgrammeQuery } from '@escale/programme'

export const TODAY = civilDate('2026-11-22')

export interface BenchedQuery {
  readonly title: string
  readonly withFacets: boolean
  /** Another place, family or word each time: nothing is answered from the time before. */
  query(programme: Programme, number: number): ProgrammeQuery
}

const MONTH = { from: civilDate('2026-12-01'), to: civilDate('2026-12-31') }

export const QUERIES: readonly BenchedQuery[] = [
  {
    title: 'one month, one place, two audiences, with facet counts',
    withFacets: true,
    query: (programme, number) => ({ ...EVERYTHING, ...MONTH, ...placeAndAudiences(programme, number) }),
  },
  {
    title: 'the same without facet counts',
    withFacets: false,
    query: (programme, number) => ({ ...EVERYTHING, ...MONTH, ...placeAndAudiences(programme, number) }),
  },
  {
    title: 'from today on, one place (its feed)',
    withFacets: false,
    query: ({ places }, number) => ({
      ...EVERYTHING,
      from: TODAY,
      places: [places.all[number % places.all.length]?.slug ?? ''],
    }),
  },
  {
    title: 'one month, one family, with facet counts',
    withFacets: true,
    query: ({ categories }, number) => ({
      ...EVERYTHING,
      ...MONTH,
      categories: [categories.all[number % categories.all.length]?.slug ?? ''],
    }),
  },
  {
    title: 'from today on, one word',
    withFacets: false,
    query: (_, number) => ({
      ...EVERYTHING,
      from: TODAY,
      text: ['photo', 'console', 'clavier', 'podcast'][number % 4] ?? '',
    }),
  },
]

function placeAndAudiences({ places, audiences }: Programme, number: number): Partial<ProgrammeQuery> {
  const audience = (rank: number) => audiences.all[(number + rank) % audiences.all.length]?.slug ?? ''
  return {
    places: [places.all[number % places.all.length]?.slug ?? ''],
    audiences: [audience(0), audience(1)],
  }
}
