import type { Session, SessionId } from '@escale/programme'
import type { EventSetting } from './context.ts'
import { renderEvent } from './event.ts'

/**
 * VEVENTs already written. A session never changes once it is joined: a change makes another one, and the old one's texts go
 * with it. What else an event depends on is in its key.
 */
const kept = new WeakMap<Session, Map<string, string>>()

/** About 5 kB an event each: a large network is not kept in the words of every client. */
const MOST_SETTINGS = 3

/** The VEVENT of a session, written once a setting: any feed is then a concatenation. */
export function eventText(session: Session, setting: EventSetting, previous: SessionId | null): string {
  const key = `${keyOf(setting)} ${previous ?? ''}`
  const texts = kept.get(session) ?? new Map<string, string>()
  kept.set(session, texts)
  const known = texts.get(key)
  if (known !== undefined) return known
  const text = renderEvent(session, setting, previous)
  const [oldest] = texts.keys()
  if (oldest !== undefined && texts.size >= MOST_SETTINGS) texts.delete(oldest)
  texts.set(key, text)
  return text
}

const keys = new WeakMap<EventSetting, string>()

/** Worked out once a feed, not once an event. */
function keyOf(setting: EventSetting): string {
  const known = keys.get(setting)
  if (known !== undefined) return known
  const { siteUrl, client, purpose, detail, network } = setting
  const key = JSON.stringify([siteUrl, client, purpose, detail, network.domain, network.name, network.mail])
  keys.set(setting, key)
  return key
}
