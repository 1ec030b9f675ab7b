import type { Network } from '@escale/programme'
import type { Client } from './client.ts'

/** Where the catalogue is, and for whom a feed is: absolute addresses come from configuration, never from a request. */
export interface FeedContext {
  /** `https://agenda.example`, without final slash. */
  readonly siteUrl: string
  readonly client?: Client
}

/** All that the words of an event depend on besides its session. */
export interface EventSetting {
  readonly siteUrl: string
  readonly client: Client
  readonly network: Pick<Network, 'name' | 'domain' | 'mail'>
  /** A subscription leaves the patron free; a session one keeps for oneself takes its hours. */
  readonly purpose: 'follow' | 'attend'
  readonly detail: 'full' | 'short'
}

export function settingOf(
  network: EventSetting['network'],
  { siteUrl, client = 'any' }: FeedContext,
  purpose: EventSetting['purpose'],
): EventSetting {
  return { siteUrl, client, network, purpose, detail: 'full' }
}
