import type { Client } from '@escale/ical-feeds'
import type { ProgrammeQuery } from '@escale/programme'
import { addressOf } from '../listing/read.ts'

/** Google Calendar says nothing and adds nothing above this many characters. */
const LONGEST_FOR_GOOGLE = 256

/** Everything a person can do with one subscription; all absolute. */
export interface Subscription {
  /** To copy into any calendar. */
  readonly address: string
  /** Opens the calendar of the device. */
  readonly webcal: string
  readonly apple: string
  /** `null` when the address is longer than Google takes. */
  readonly google: string | null
  readonly outlookCom: string
  readonly microsoft365: string
  /** The page itself, for a phone that reads the QR code. */
  readonly page: string
}

export function subscriptionOf(asked: ProgrammeQuery, siteUrl: string, name: string): Subscription {
  const feed = (client: Client) => {
    const address = `${siteUrl}${addressOf('/flux/agenda.ics', asked)}`
    return client === 'any' ? address : `${address}${address.includes('?') ? '&' : '?'}client=${client}`
  }
  const google = webcal(feed('google'))
  const outlook = new URLSearchParams({ url: feed('outlook'), name }).toString()
  return {
    address: feed('any'),
    webcal: webcal(feed('any')),
    apple: webcal(feed('apple')),
    google:
      google.length > LONGEST_FOR_GOOGLE
        ? null
        : `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(google)}`,
    outlookCom: `https://outlook.live.com/calendar/0/addfromweb?${outlook}`,
    microsoft365: `https://outlook.office.com/calendar/0/addfromweb?${outlook}`,
    page: `${siteUrl}${addressOf('/abonnements/', asked)}`,
  }
}

/** The scheme that calendars, and not browsers, open. */
function webcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:')
}
