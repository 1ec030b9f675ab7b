/**
 * What each calendar client needs of a feed, by the `client` key of its address. The sources of each quirk are in
 * `docs/contracts/ical.md`.
 */
export type Client = 'any' | 'google' | 'outlook' | 'apple'

export interface ClientPolicy {
  /** Whether a cancelled event is left alone by the client; Google Calendar removes it without a word. */
  readonly cancelledByStatus: boolean
  /** `METHOD:PUBLISH`, and the one ORGANIZER that RFC 5546 §3.2.1 then asks for. */
  readonly published: boolean
  /** The property that carries the HTML description, if any. */
  readonly html: 'STYLED-DESCRIPTION' | 'X-ALT-DESC' | null
  /** A picture, a conference, a colour: RFC 7986, where it is read. */
  readonly rich: boolean
  /** Apple Maps opens from X-APPLE-STRUCTURED-LOCATION only. */
  readonly appleLocation: boolean
  /** What the client reads to the end, if it does not say. */
  readonly most: { readonly events: number; readonly octets: number } | null
  /** Outlook has refused compressed feeds. */
  readonly compressible: boolean
}

const ANY: ClientPolicy = {
  cancelledByStatus: true,
  published: false,
  html: 'STYLED-DESCRIPTION',
  rich: true,
  appleLocation: false,
  most: null,
  compressible: true,
}

export const POLICIES: Readonly<Record<Client, ClientPolicy>> = {
  any: ANY,
  google: {
    ...ANY,
    cancelledByStatus: false,
    html: null,
    rich: false,
    most: { events: 1000, octets: 1_000_000 },
  },
  outlook: { ...ANY, published: true, html: 'X-ALT-DESC', rich: false, compressible: false },
  apple: { ...ANY, html: null, appleLocation: true },
}

/** The client an address names; anyone when it names none we know. */
export function clientOf(name: string | null): Client {
  return name === 'google' || name === 'outlook' || name === 'apple' ? name : 'any'
}
