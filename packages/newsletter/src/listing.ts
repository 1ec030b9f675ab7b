import { fr } from '@escale/messages'
import { type CivilDate, isHeld, type Selection, type Session } from '@escale/programme'
import { type Change, changeSince } from './change.ts'
import type { Detail, Edition, Grouping } from './edition.ts'
import { goneSince } from './gone.ts'
import { sectionsOf } from './sections.ts'

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
  /** A word of the editor, empty when there is none. */
  readonly opening: string
  /** What changed of sessions the last issue announced: cancelled, moved, gone elsewhere; empty without `since`. */
  readonly corrigendum: readonly Entry[]
  readonly sections: readonly { readonly title: string; readonly entries: readonly Entry[] }[]
  readonly closing: string
  /** Said when nothing matches. */
  readonly empty: string
  readonly agenda: { readonly label: string; readonly address: string }
}

/** One session in the words of a mail. What a detail leaves out is empty. */
export interface Entry {
  readonly session: Session
  /** The day, when the section does not say it. */
  readonly day: string
  readonly hours: string
  /** The name of its family, when the section does not say it. */
  readonly family: string
  readonly title: string
  /** The place, when the section does not say it. */
  readonly where: string
  /** For whom, how to sign up, how much; empty when nobody should come. */
  readonly practical: string
  /** What changed, empty when the session is held as planned. */
  readonly change: string
  /** «nouveau», «déplacé», «annulé» since the last issue. */
  readonly mark: string
  readonly promise: string
  /** What to bring, what is lent, who is there, how to come: for the full detail. */
  readonly more: readonly string[]
  readonly address: string
}

/** What every format of the listing says, from one selection and what the editor chose. */
export function listingOf(selection: Selection, edition: Edition, context: ListingContext): Listing {
  const { programme, query, sessions } = selection
  const words = fr.queryInWords(query, programme)
  const { name } = programme.network
  const shown = sessions.filter(({ id }) => !edition.without.has(id))
  const changed = (session: Session) => edition.since && changeSince(session, edition.since)
  // A session for three audiences is in three sections, and worded once.
  const worded = new Map<Session, Entry>()
  const setting = {
    ...context,
    saysDay: edition.grouping !== 'jour',
    detail: edition.detail,
    grouping: edition.grouping,
  }
  const entry = (session: Session) => {
    const known = worded.get(session) ?? entryOf(session, changed(session), setting)
    worded.set(session, known)
    return known
  }
  const apart = (session: Session) =>
    entryOf(session, changed(session), { ...context, saysDay: true, detail: edition.detail, grouping: null })
  return {
    title: edition.title !== '' ? edition.title : `${words === '' ? 'Programme' : words} – ${name}`,
    window: fr.windowInWords(query),
    count: fr.sessionCount(shown.length),
    opening: edition.opening,
    corrigendum: [
      ...shown.filter((session) => ['cancelled', 'moved'].includes(changed(session) ?? '')),
      ...(edition.since === null ? [] : goneSince(selection, edition.since)),
    ].map(apart),
    sections: sectionsOf(shown, edition, programme).map(({ title, sessions: own }) => ({
      title,
      entries: own.map(entry),
    })),
    closing: edition.closing,
    empty: fr.listings.empty,
    agenda: { label: fr.listings.agenda, address: `${context.siteUrl}/agenda/` },
  }
}

interface EntrySetting extends ListingContext {
  readonly saysDay: boolean
  readonly detail: Detail
  /** What the title of the section says; `null` for an entry apart. */
  readonly grouping: Grouping | null
}

function entryOf(session: Session, change: Change | null, setting: EntrySetting): Entry {
  const { siteUrl, today, saysDay, detail, grouping } = setting
  const { workshop, place, audiences, cycle } = session
  const number = cycle ? ` ${fr.subscriptions.numbered(cycle.number, cycle.cycle.length)}` : ''
  const practical = [
    fr.audiences(audiences),
    fr.howToSignUp(session.registration, today),
    fr.price(workshop.price),
  ]
  return {
    session,
    day: saysDay ? fr.capitalise(fr.longDate(session.date)) : '',
    hours: fr.hours(session.startTime, session.endTime),
    title: `${fr.titlePrefix(session.state)}${workshop.title}${number}`,
    family: grouping === 'famille' ? '' : session.category.name,
    where: grouping === 'lieu' ? '' : fr.placeAndTown(place),
    practical: isHeld(session) && detail !== 'ligne' ? fr.capitalise(practical.join(' · ')) : '',
    change: fr.stateSentence(session),
    mark: change === null ? '' : fr.listings.marks[change],
    promise: detail === 'ligne' ? '' : workshop.promise,
    more: detail === 'complet' && isHeld(session) ? moreOf(session) : [],
    address: `${siteUrl}/seances/${session.id}/`,
  }
}

function moreOf({ workshop, place, mediators, access }: Session): string[] {
  const { asked } = fr.subscriptions
  const said = (label: string, words: string) => (words === '' ? [] : [`${label}${fr.NBSP}: ${words}`])
  // Typed as lines of a list, each with its capital.
  const apart = (words: readonly string[]) => words.join(' · ')
  const together = (words: readonly string[]) => (words.length === 0 ? '' : fr.list(words))
  return [
    ...said(asked.prerequisites, apart(workshop.prerequisites)),
    ...said(asked.toBring, apart(workshop.toBring)),
    ...said(asked.lent, apart(workshop.lent)),
    ...said(asked.access, together(access.map((code) => fr.labels.access[code]))),
    ...said(asked.transport, place.transport),
    ...said(asked.with, together(mediators.map(({ name }) => name))),
  ]
}
