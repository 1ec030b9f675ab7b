import { fr } from '@escale/messages'
import {
  type AccessCode,
  bySchedule,
  imageAddress,
  isHeld,
  latest,
  type Place,
  type Selection,
  type Session,
  type Workshop,
  withOffset,
} from '@escale/programme'
import { numberOf } from './number-of.ts'

/** Where the links lead: absolute, without final slash. */
export interface OpenAgendaContext {
  readonly siteUrl: string
}

/** `/flux/openagenda.json`: events as OpenAgenda's API gives them (developers.openagenda.com, v2). */
export interface WrittenAgenda {
  readonly total: number
  readonly events: readonly WrittenEvent[]
}

export interface WrittenEvent {
  readonly uid: number
  readonly slug: string
  readonly title: { readonly fr: string }
  readonly description: { readonly fr: string }
  readonly longDescription: { readonly fr: string }
  readonly conditions: { readonly fr: string }
  readonly keywords: { readonly fr: readonly string[] }
  readonly timezone: string
  readonly timings: readonly { readonly begin: string; readonly end: string }[]
  /** 1 scheduled, 2 rescheduled, 4 postponed, 5 full, 6 cancelled. */
  readonly status: 1 | 2 | 4 | 5 | 6
  /** 1 in place, 2 online. */
  readonly attendanceMode: 1 | 2
  readonly onlineAccessLink: string | null
  readonly age: { readonly min: number | null; readonly max: number | null }
  readonly accessibility: Readonly<Record<'hi' | 'ii' | 'vi' | 'mi' | 'pi', boolean>>
  readonly registration: readonly { readonly type: 'phone' | 'email' | 'link'; readonly value: string }[]
  readonly location: WrittenLocation | null
  readonly image: { readonly base: string; readonly filename: string } | null
  readonly links: readonly { readonly link: string }[]
  readonly createdAt: string
  readonly updatedAt: string
}

export interface WrittenLocation {
  readonly uid: number
  readonly name: string
  readonly address: string
  readonly city: string
  readonly postalCode: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly timezone: string
}

/** What OpenAgenda takes of a short description. */
const LONGEST_DESCRIPTION = 200

/** One event for each workshop at each place, its sessions as timings, in the order of the first of them. */
export function writeOpenAgenda({ sessions }: Selection, context: OpenAgendaContext): WrittenAgenda {
  const groups = Map.groupBy(
    sessions.toSorted(bySchedule),
    ({ workshop, place }) => `${workshop.id} ${place.id}`,
  )
  const events = [...groups].flatMap(([key, group]) => {
    const [first] = group
    return first === undefined ? [] : [eventOf(key, first, group, context)]
  })
  return { total: events.length, events }
}

function eventOf(
  key: string,
  { workshop, place, timeZone, category, audiences, registration }: Session,
  group: readonly Session[],
  { siteUrl }: OpenAgendaContext,
): WrittenEvent {
  const held = group.filter(isHeld)
  const online = place.kind === 'online' || workshop.format === 'online'
  const page = `${siteUrl}/ateliers/${workshop.slug}/`
  return {
    uid: numberOf(key),
    slug: `${workshop.slug}-${place.slug}`,
    title: { fr: workshop.title },
    description: { fr: shortened(workshop.promise) },
    longDescription: { fr: [workshop.promise, workshop.body].filter((text) => text !== '').join('\n\n') },
    conditions: { fr: fr.capitalise(`${fr.price(workshop.price)}, ${fr.howToSignUp(registration)}`) },
    keywords: { fr: [category.name] },
    timezone: timeZone,
    // A date that is cancelled among others is not one to come on.
    timings: (held.length > 0 ? held : group).map(({ start, end }) => ({
      begin: withOffset(start, timeZone),
      end: withOffset(end, timeZone),
    })),
    status: statusOf(group),
    attendanceMode: online ? 2 : 1,
    onlineAccessLink: online ? page : null,
    age: agesOf(audiences),
    accessibility: accessibilityOf(workshop, place),
    registration: waysOf(group),
    location: place.kind === 'online' ? null : locationOf(place, timeZone),
    image: imageOf(workshop, siteUrl),
    links: [{ link: page }],
    createdAt: group.map(({ createdAt }) => createdAt).sort()[0] ?? workshop.createdAt,
    updatedAt: group.reduce((last, { changedAt }) => latest(last, changedAt), workshop.modifiedAt),
  }
}

function imageOf({ image }: Workshop, siteUrl: string): WrittenEvent['image'] {
  const address = image && imageAddress(image, siteUrl)
  if (address === null) return null
  const base = `${siteUrl}/media/`
  return { base, filename: address.slice(base.length) }
}

/** What can be said of all of them together: one that is held makes the event go on. */
function statusOf(group: readonly Session[]): WrittenEvent['status'] {
  const kinds = new Set(group.map(({ state }) => state.kind))
  const only = (...asked: readonly string[]) => [...kinds].every((kind) => asked.includes(kind))
  if (only('cancelled')) return 6
  if (only('cancelled', 'put-off')) return 4
  if (only('full', 'waiting-list', 'cancelled', 'put-off')) return 5
  return kinds.has('postponed') ? 2 : 1
}

function agesOf(audiences: Session['audiences']): WrittenEvent['age'] {
  const [from, to] = [audiences.map(({ ageFrom }) => ageFrom), audiences.map(({ ageTo }) => ageTo)]
  return {
    min: from.length === 0 || from.includes(null) ? null : Math.min(...from.map((age) => age ?? 0)),
    max: to.length === 0 || to.includes(null) ? null : Math.max(...to.map((age) => age ?? 0)),
  }
}

/** `hi` hearing, `ii` intellectual, `vi` visual, `mi` mobility, `pi` psychic: said only where one of our codes says it. */
function accessibilityOf(workshop: Workshop, place: Place): WrittenEvent['accessibility'] {
  const offered = new Set<AccessCode>([...workshop.access, ...place.access])
  return {
    hi: offered.has('hearing-loop') || offered.has('sign-language'),
    ii: offered.has('easy-to-read'),
    vi: false,
    mi: offered.has('wheelchair'),
    pi: offered.has('quiet-hour'),
  }
}

function waysOf(group: readonly Session[]): WrittenEvent['registration'] {
  const ways = group.flatMap(({ registration }) => (registration.kind === 'none' ? [] : [registration.ways]))
  const [first] = ways
  if (first === undefined) return []
  const said = [
    { type: 'phone', value: first.phone },
    { type: 'email', value: first.mail },
    { type: 'link', value: first.link },
  ] as const
  return said.filter(({ value }) => value !== '')
}

function locationOf(place: Place, timezone: string): WrittenLocation {
  const orNull = (text: string) => (text === '' ? null : text)
  return {
    uid: numberOf(place.id),
    name: place.name,
    address: [place.address, `${place.postalCode} ${place.town}`.trim()]
      .filter((part) => part !== '')
      .join(', '),
    city: place.town,
    postalCode: place.postalCode,
    latitude: place.position?.latitude ?? null,
    longitude: place.position?.longitude ?? null,
    phone: orNull(place.phone),
    email: orNull(place.mail),
    website: orNull(place.website),
    timezone,
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION
    ? text
    : `${text.slice(0, LONGEST_DESCRIPTION - 1).toWellFormed()}…`
}
