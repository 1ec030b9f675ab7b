import type { Almanac, Showing, ShownPlace } from '@escale/network-calendar'
import { byHour } from '@escale/network-calendar'
import { addDays, type CivilDate, type CivilTime, type Motif, type SessionStateKind } from '@escale/programme'

/** A session as the server tells it to staff. */
export interface ToldSession {
  readonly id: string
  readonly workshopId: string
  readonly placeId: string
  readonly mediatorIds: readonly string[]
  readonly room: string
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  readonly stateKind: SessionStateKind
  readonly publication: 'draft' | 'public' | 'internal'
  readonly note: string
  readonly capacity: number | null
  readonly scheduleId: string | null
}

/** What sessions refer to. */
export interface Cast {
  readonly today: CivilDate
  readonly workshops: readonly {
    readonly id: string
    readonly title: string
    readonly family: string
    readonly format: string | null
  }[]
  readonly places: readonly { readonly id: string; readonly name: string; readonly town: string }[]
  readonly mediators: readonly { readonly id: string; readonly name: string }[]
  readonly families: readonly {
    readonly slug: string
    readonly name: string
    readonly motif: string | null
  }[]
}

/** The rows of the grid: a place each, or a person each. */
export type Rows = 'places' | 'mediators'

export const NOBODY: ShownPlace = { slug: 'personne', name: 'Sans médiateur', words: '', map: '' }

const STATUS: Readonly<Record<SessionStateKind, string>> = {
  scheduled: '',
  full: 'complète',
  'waiting-list': 'liste d’attente',
  postponed: 'reportée',
  moved: 'déplacée',
  cancelled: 'annulée',
}

/** What the calendar shows of the sessions, in order; by person, a session stands in the row of each of its people. */
export function showingsOf(sessions: readonly ToldSession[], cast: Cast, rows: Rows): readonly Showing[] {
  const casting = castingOf(cast)
  return sessions
    .flatMap((session) => {
      const showing = casting.showing(session)
      if (rows === 'places') return showing
      const title = `${showing.sheet.title} · ${showing.place.name}`
      const people = session.mediatorIds.map((id) => casting.mediators.get(id) ?? NOBODY)
      return (people.length === 0 ? [NOBODY] : people).map((place) => ({
        ...showing,
        place,
        sheet: { ...showing.sheet, title },
      }))
    })
    .sort(byHour)
}

/** The rows of the grid, those without a session too: a gap is what a coordinator looks for. */
export function rowsOf({ places, mediators }: Cast, rows: Rows): readonly ShownPlace[] {
  return rows === 'places' ? places.map(shownPlace) : [...mediators.map(shownPerson), NOBODY]
}

function castingOf({ today, workshops, places, mediators, families }: Cast) {
  const byFamily = new Map(families.map((family) => [family.slug, family]))
  const sheets = new Map(
    workshops.map(({ id, title, family, format }) => {
      const known = byFamily.get(family)
      // The calendar draws no motif here: colour and name are enough.
      const motif = (known?.motif ?? 'frames') as Motif
      const words = { audiences: '', level: '', price: '' }
      const shown = { slug: family, name: known?.name ?? '', motif }
      return [id, { slug: id, title, family: shown, slots: format === 'drop-in', words }] as const
    }),
  )
  const unknown = { slug: '', name: '', motif: 'frames' as const }
  const noSheet = {
    slug: '',
    title: 'Sans fiche',
    family: unknown,
    slots: false,
    words: { audiences: '', level: '', price: '' },
  }
  const where = new Map(places.map((place) => [place.id, shownPlace(place)]))
  const nowhere: ShownPlace = { slug: '', name: 'Sans lieu', words: '', map: '' }
  return {
    mediators: new Map(mediators.map((person) => [person.id, shownPerson(person)])),
    showing: (session: ToldSession): Showing => ({
      id: session.id,
      date: session.date,
      startTime: session.startTime,
      endTime: session.endTime,
      endDate: session.endTime <= session.startTime ? addDays(session.date, 1) : session.date,
      sheet: sheets.get(session.workshopId) ?? noSheet,
      place: where.get(session.placeId) ?? nowhere,
      state: session.stateKind,
      held: session.stateKind !== 'cancelled',
      past: session.date < today,
      status: STATUS[session.stateKind],
      news: session.note,
      registration: 'none',
      part: '',
      publication: session.publication,
    }),
  }
}

function shownPlace({ id, name, town }: Cast['places'][number]): ShownPlace {
  return { slug: id, name, words: town === '' ? name : `${name}, ${town}`, map: '' }
}

function shownPerson({ id, name }: Cast['mediators'][number]): ShownPlace {
  return { slug: id, name, words: name, map: '' }
}

/** The slots that the calendar shows together with one: a help desk is one thing on a day, to who is ill. */
export function slotsWith(
  session: ToldSession,
  sessions: readonly ToldSession[],
  { workshops }: Pick<Cast, 'workshops'>,
): readonly ToldSession[] {
  const isSlot = workshops.some(({ id, format }) => id === session.workshopId && format === 'drop-in')
  if (!isSlot || session.stateKind === 'postponed') return [session]
  return sessions.filter(
    ({ date, workshopId, placeId, publication, stateKind }) =>
      date === session.date &&
      workshopId === session.workshopId &&
      placeId === session.placeId &&
      publication === session.publication &&
      stateKind !== 'postponed',
  )
}

/** The closures of a place say nothing of a person. */
export function almanacFor(almanac: Almanac, rows: Rows): Almanac {
  return rows === 'places'
    ? almanac
    : { ...almanac, closures: almanac.closures.filter(({ place }) => place === '') }
}
