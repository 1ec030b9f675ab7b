import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import { compress, type Encoding } from './compression.ts'

/** An answer with its tag and the compressed bodies made so far: made once, sent to many. */
export interface Prepared {
  readonly answer: Answer
  bytes(encoding: Encoding): Promise<Buffer>
  /** Strong: two encodings of one body are two representations (RFC 9110 §8.8.1). */
  etag(encoding: Encoding): string
  /** Bytes held in memory. */
  weight(): number
}

/** `onGrown` hears of the bytes that compressed bodies add to what is held. */
export function prepare(answer: Answer, onGrown: (bytes: number) => void = () => {}): Prepared {
  const digest = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)
  const bodies = new Map<Encoding, Promise<Buffer>>()
  let held = answer.body.length
  return {
    answer,
    bytes(encoding) {
      const known = bodies.get(encoding)
      if (known) return known
      const body = compress(answer.body, encoding)
      bodies.set(encoding, body)
      if (encoding === 'identity') return body
      body.then(
        ({ length }) => {
          held += length
          onGrown(length)
        },
        () => bodies.delete(encoding),
      )
      return body
    },
    etag: (encoding) => (encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`),
    weight: () => held,
  }
}

/** Whether `If-None-Match` holds the tag; compared weakly, as RFC 9110 §13.1.2 asks. */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
