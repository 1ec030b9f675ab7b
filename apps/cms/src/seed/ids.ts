import { createHash } from 'node:crypto'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const LENGTH = 24

/** The same document id for the same readable key, in the shape Strapi gives its own: 24 of `[a-z0-9]`. */
export function documentIdOf(key: string): string {
  const digest = createHash('sha256').update(`escale/${key}`).digest()
  const first = LETTERS[digest.readUInt8(31) % LETTERS.length] ?? 'a'
  const rest = BigInt(`0x${digest.subarray(0, 24).toString('hex')}`).toString(36)
  return first + rest.padStart(LENGTH, '0').slice(0, LENGTH - 1)
}
