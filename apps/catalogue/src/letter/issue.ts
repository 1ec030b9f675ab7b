import { type Change, changeSince, type Edition, goneSince, renderHtml, sectionsOf } from '@escale/newsletter'
import type { Selection, Session } from '@escale/programme'

/** Past this many octets of HTML Gmail cuts a mail and hides the rest behind a link. */
export const GMAIL_LIMIT = 102_000

/** What the desk says of an issue beside the issue itself. */
export interface Issue {
  /** Of the sessions that are in it. */
  readonly count: number
  /** Of its HTML, in octets. */
  readonly weight: number
  /** What changed of those since the last issue, in their order; `null` when nobody asked. */
  readonly changes: readonly { readonly session: Session; readonly change: Change }[] | null
}

export function issueOf(
  selection: Selection,
  edition: Edition,
  context: Pick<App.Locals, 'siteUrl' | 'today'>,
): Issue {
  const sent = selection.sessions.filter(({ id }) => !edition.without.has(id))
  const { since } = edition
  return {
    count: sent.length,
    weight: Buffer.byteLength(renderHtml(selection, context, edition)),
    changes:
      since === null
        ? null
        : [...sent, ...goneSince(selection, since)].flatMap((session) => {
            const change = changeSince(session, since)
            return change === null ? [] : { session, change }
          }),
  }
}

/** The sections one picks from, those left out included. A session is there once, though two sections may have it. */
export function choicesOf(
  { sessions, programme }: Selection,
  edition: Edition,
  most: number,
): { readonly sections: readonly { title: string; sessions: readonly Session[] }[]; readonly more: number } {
  const seen = new Set<Session>()
  const sections = sectionsOf(sessions, edition, programme).flatMap(({ title, sessions: own }) => {
    const fresh = own.filter((session) => !seen.has(session)).slice(0, Math.max(0, most - seen.size))
    for (const session of fresh) seen.add(session)
    return fresh.length === 0 ? [] : { title, sessions: fresh }
  })
  return { sections, more: sessions.length - seen.size }
}
