import {
  type AccessCode,
  civilTime,
  id,
  type OpeningHours,
  type Place,
  type PlaceKind,
  type Weekday,
} from '@escale/programme'
import { webColour } from '../brands.ts'
import type { Undated } from '../sheet.ts'
import { typeset } from '../typography.ts'

const POSTAL_CODES: ReadonlyMap<string, string> = new Map([
  ['Port-Argwenn', '56990'],
  ['Lannevel', '56991'],
  ['Plouévin', '56992'],
  ['Saint-Mévan', '56993'],
  ['Locarnel', '56994'],
  ['Trémorin', '56995'],
])

/** A SIRET a town, as a library has that of its town hall; these are nobody's. */
const PIVOTS: ReadonlyMap<string, string> = new Map(
  [...POSTAL_CODES].map(([town, code]) => [town, `21${code}0000012`]),
)

interface PlaceDraft {
  readonly slug: string
  readonly name: string
  readonly kind: PlaceKind
  readonly town: string
  readonly address: string
  readonly at: readonly [latitude: number, longitude: number] | null
  readonly access: readonly AccessCode[]
  readonly accessNote: string
  readonly transport: string
  readonly phone: string
  readonly mail?: string
  readonly hours?: readonly OpeningHours[]
  readonly colour?: string
  readonly parent?: string
  readonly appointmentUrl?: string
}

export function place(draft: PlaceDraft): Undated<Place> {
  return {
    id: id(`lieu-${draft.slug}`),
    slug: draft.slug,
    name: draft.name,
    kind: draft.kind,
    town: draft.town,
    address: typeset(draft.address),
    postalCode: POSTAL_CODES.get(draft.town) ?? '',
    position: draft.at === null ? null : { latitude: draft.at[0], longitude: draft.at[1] },
    access: draft.access,
    accessNote: typeset(draft.accessNote),
    transport: typeset(draft.transport),
    phone: draft.phone,
    mail: draft.mail ?? `${draft.slug}@lesamers.example`,
    website: `https://www.lesamers.example/lieux/${draft.slug}`,
    openingHours: draft.hours ?? [],
    colour: draft.colour === undefined ? null : webColour(draft.colour),
    parentId: draft.parent === undefined ? null : id(`lieu-${draft.parent}`),
    timeZone: null,
    pivot: draft.kind === 'off-site' ? '' : (PIVOTS.get(draft.town) ?? ''),
    appointmentUrl: draft.appointmentUrl ?? '',
    accessUrl: '',
    externalId: '',
  }
}

/** `open([2, 3], '10:00-12:30', '14:00-18:00')`: the same openings on several weekdays. */
export function open(weekdays: readonly Weekday[], ...spans: readonly string[]): readonly OpeningHours[] {
  return weekdays.flatMap((weekday) => spans.map((span) => opening(weekday, span, '')))
}

export function opening(weekday: Weekday, span: string, note: string): OpeningHours {
  const [opens = '', closes = ''] = span.split('-')
  return { weekday, opens: civilTime(opens), closes: civilTime(closes), note: typeset(note) }
}
