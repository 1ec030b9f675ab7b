import { fr } from '@escale/messages'
import { type CivilDate, isHeld, type Selection, type Session } from '@escale/programme'

/** Where the links of a listing lead: absolute, from configuration. */
export interface ListingContext {
  /** Without final slash. */
  readonly siteUrl: string
  /** The day it is made: what has opened since is not announced. */
  readonly today: CivilDate
}

/** A listing before it takes a format: the words of a mail, in the order they are read. */
export interface Listing {
  readonly title: string
  readonly window: string
  readonly count: string
  readonly days: readonly {
    readonly date: CivilDate
    readonly title: string
    readonly entries: readonly Entry[]
  }[]
  /** Said when nothing matches. */
  readonly empty: string
  readonly siteUrl: string
}

/** One session in the words of a mail. */
export interface Entry {
  readonly session: Session
  readonly hours: string
  readonly title: string
  readonly where: string
  /** For whom, how to sign up, how much; empty when nobody should come. */
  readonly practical: string
  /** What changed, empty when the session is held as planned. */
  readonly change: string
  readonly promise: string
  readonly address: string
}

/** What every format of the listing says, from one selection. */
export function listingOf(
  { programme, query, sessions }: Selection,
  { siteUrl, today }: ListingContext,
): Listing {
  const words = fr.queryInWords(query, programme)
  const dates = [...new Set(sessions.map(({ date }) => date))].sort()
  const byDate = Map.groupBy(sessions, ({ date }) => date)
  return {
    title: words === '' ? `Programme – ${programme.network.name}` : `${words} – ${programme.network.name}`,
    window: fr.windowInWords(query),
    count: fr.sessionCount(sessions.length),
    days: dates.map((date) => ({
      date,
      title: fr.capitalise(fr.fullDate(date)),
      entries: (byDate.get(date) ?? []).map((session) => entryOf(session, siteUrl, today)),
    })),
    empty: 'Aucune séance ne correspond à ce choix. Élargissez les dates ou retirez un filtre.',
    siteUrl,
  }
}

function entryOf(session: Session, siteUrl: string, today: CivilDate): Entry {
  const { workshop, place, audiences, cycle } = session
  const number = cycle ? ` (séance ${cycle.number}/${cycle.cycle.length})` : ''
  return {
    session,
    hours: fr.hours(session.startTime, session.endTime),
    title: `${fr.titlePrefix(session.state)}${workshop.title}${number}`,
    where: fr.placeAndTown(place),
    practical: isHeld(session)
      ? [fr.audiences(audiences), fr.howToSignUp(session.registration, today), fr.price(workshop.price)].join(
          ' · ',
        )
      : '',
    change: fr.stateSentence(session),
    promise: workshop.promise,
    address: `${siteUrl}/seances/${session.id}/`,
  }
}
