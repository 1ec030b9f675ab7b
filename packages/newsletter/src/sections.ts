import { fr } from '@escale/messages'
import { bySchedule, type Programme, type Session } from '@escale/programme'
import type { Edition } from './edition.ts'

export interface Section {
  readonly title: string
  readonly sessions: readonly Session[]
}

/** The sessions cut as the editor asks; a section without session is not one. A session for two audiences is under each. */
export function sectionsOf(
  sessions: readonly Session[],
  { grouping, first }: Pick<Edition, 'grouping' | 'first'>,
  programme: Programme,
): readonly Section[] {
  const sorted = sessions.toSorted(bySchedule)
  const rank = new Map(first.map((session, index) => [session, index]))
  const lifted = (own: readonly Session[]) => {
    const of = ({ id }: Session) => rank.get(id) ?? Number.POSITIVE_INFINITY
    return own.toSorted((one, other) =>
      of(one) === of(other) ? bySchedule(one, other) : of(one) - of(other),
    )
  }
  const cut: readonly Section[] = (() => {
    switch (grouping) {
      case 'jour': {
        const days = Map.groupBy(sorted, ({ date }) => date)
        return [...days.keys()].sort().map((date) => ({
          title: fr.capitalise(fr.fullDate(date)),
          sessions: days.get(date) ?? [],
        }))
      }
      case 'lieu':
        return programme.places.all.map((place) => ({
          title: fr.placeAndTown(place),
          sessions: sorted.filter((session) => session.place.id === place.id),
        }))
      case 'famille':
        return programme.categories.all.map((category) => ({
          title: category.name,
          sessions: sorted.filter((session) => session.category.id === category.id),
        }))
      case 'public':
        return [
          ...programme.audiences.all.map((audience) => ({
            title: audience.name,
            sessions: sorted.filter(({ audiences }) => audiences.some(({ id }) => id === audience.id)),
          })),
          { title: fr.listings.everyone, sessions: sorted.filter(({ audiences }) => audiences.length === 0) },
        ]
    }
  })()
  return cut
    .filter((section) => section.sessions.length > 0)
    .map((section) => ({ title: section.title, sessions: lifted(section.sessions) }))
}
