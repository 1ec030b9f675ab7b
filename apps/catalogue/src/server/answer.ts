/** What the server says to one GET, before it is compressed or cut to a HEAD. */
export interface Answer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Pages and feeds: shared caches may hold them two seconds, and a day while we are down. */
export const FRESH = 'public, max-age=0, s-maxage=2, stale-if-error=86400'
export const FOR_EVER = 'public, max-age=31536000, immutable'

export function text(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: Buffer.from(body),
  }
}

export function html(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return text(status, body, { 'content-type': 'text/html; charset=utf-8', ...headers })
}

export function json(status: number, value: unknown): Answer {
  return text(status, `${JSON.stringify(value)}\n`, { 'content-type': 'application/json; charset=utf-8' })
}

export function redirect(status: 301 | 303, location: string): Answer {
  const cache = status === 301 ? 'public, max-age=3600' : 'no-store'
  return text(status, '', { location, 'cache-control': cache })
}
