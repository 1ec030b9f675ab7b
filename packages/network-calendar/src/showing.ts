import type { Messages } from '@escale/messages'
import { placeAndTown } from '@escale/messages/fr'
import {
  type Category,
  type CivilDate,
  type CivilTime,
  type Instant,
  isHeld,
  type Motif,
  type Place,
  type RegistrationKind,
  type Session,
  type State,
} from '@escale/programme'

/** A family as a calendar shows it: a shape, a colour by its slug, a name. */
export type ShownFamily = Pick<Category, 'slug' | 'name'> & { readonly motif: Motif }

export interface ShownPlace {
  readonly slug: string
  readonly name: string
  /** «Médiathèque du Port, Port-Louis». */
  readonly words: string
  /** Where a map shows it; empty when nobody said. */
  readonly map: string
}

export interface ShownSheet {
  readonly slug: string
  readonly title: string
  readonly family: ShownFamily
  /** One-to-one slots are shown together. */
  readonly slots: boolean
  /** «adolescents, familles · débutants · gratuit», without what the session alone knows. */
  readonly words: { readonly audiences: string; readonly level: string; readonly price: string }
}

/** Who sees a session: the public, or staff alone. */
export type Publication = 'public' | 'draft' | 'internal'

/** All that a calendar says of a session, without what a page adds: small enough to travel by the thousand. */
export interface Showing {
  readonly id: string
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  /** The day it ends: the next one for a night session. */
  readonly endDate: CivilDate
  readonly sheet: ShownSheet
  readonly place: ShownPlace
  readonly state: State['kind']
  readonly held: boolean
  readonly past: boolean
  /** The word of its pill; empty when there is nothing to say. */
  readonly status: string
  /** What changed, in a sentence; empty when nothing did. */
  readonly news: string
  readonly registration: RegistrationKind
  /** «séance 2/6»; empty outside a cycle. */
  readonly part: string
  readonly publication: Publication
}

/** What a session shows at a moment, in a language. `mapOf` gives the address of a map of a place. */
export function showingOf(
  session: Session,
  now: Instant,
  mapOf: (place: Place) => string,
  messages: Messages,
): Showing {
  const past = session.end <= now
  const { cycle, state } = session
  return {
    id: session.id,
    date: session.date,
    startTime: session.startTime,
    endTime: session.endTime,
    endDate: session.endDate,
    sheet: shownSheet(session, messages),
    place: shownPlace(session.place, mapOf),
    state: state.kind,
    held: isHeld(session),
    past,
    status: past ? messages.lines.past : messages.statusLabel(session),
    news: messages.stateSentence(session),
    registration: session.registration.kind,
    part: cycle === null ? '' : messages.lines.partOf(cycle.number, cycle.cycle.length),
    publication: 'public',
  }
}

export function shownPlace(place: Place, mapOf: (place: Place) => string): ShownPlace {
  return { slug: place.slug, name: place.name, words: placeAndTown(place), map: mapOf(place) }
}

function shownSheet({ workshop, category, audiences }: Session, messages: Messages): ShownSheet {
  return {
    slug: workshop.slug,
    title: workshop.title,
    family: { slug: category.slug, name: category.name, motif: category.motif },
    slots: workshop.format === 'drop-in',
    words: messages.lines.sheetWords(workshop, audiences),
  }
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Order of every view: by day, by hour on the wall, then by place and title, so that it never wavers. */
export function byHour(one: Showing, other: Showing): number {
  return (
    byText(one.date, other.date) ||
    byText(one.startTime, other.startTime) ||
    byText(one.endTime, other.endTime) ||
    byText(one.place.slug, other.place.slug) ||
    byText(one.sheet.slug, other.sheet.slug) ||
    byText(one.id, other.id)
  )
}
