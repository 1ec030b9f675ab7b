import { addDays, type CivilDate, timeOf } from '@escale/programme'
import { DAY } from './blocks.ts'
import type { Showing, ShownPlace } from './showing.ts'

/** The vocabulary of the tests: the plainest showing, its argument what the test is about. */
export interface GivenShowing {
  readonly id: string
  readonly date: CivilDate
  /** Minutes from midnight. */
  readonly from: number
  readonly to: number
  readonly place?: string
  readonly slots?: boolean
}

export function at(slug: string): ShownPlace {
  return { slug, name: slug, words: slug, map: '' }
}

export function aShowing({ id, date, from, to, place = 'port', slots = false }: GivenShowing): Showing {
  return {
    id,
    date,
    startTime: timeOf(from),
    endTime: timeOf(to),
    endDate: to >= DAY ? addDays(date, 1) : date,
    sheet: {
      slug: slots ? 'aide' : 'photos',
      title: slots ? 'Être aidé' : 'Mettre ses photos à l’abri',
      family: { slug: 'loisirs', name: 'Loisirs', motif: 'frames' },
      slots,
      words: { audiences: 'tout public', level: 'débutants', price: 'gratuit' },
    },
    place: at(place),
    state: 'scheduled',
    held: true,
    past: false,
    status: '',
    news: '',
    registration: 'none',
    part: '',
    publication: 'public',
  }
}
