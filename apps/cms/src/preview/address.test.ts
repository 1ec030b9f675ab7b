import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { previewAddress } from './address.ts'

it('a preview is signed for the catalogue, and dies within the half hour (docs/contracts/preview.md)', () => {
  const shown = { collection: 'workshops', documentId: 'abc', as: 'site' } as const
  const address = previewAddress('https://ateliers.example.fr', 'token', shown, 1_000_000)
  const [, body = '', signature] =
    /^https:\/\/ateliers\.example\.fr\/apercu\/([\w-]+)\.([\w-]{43})\/$/.exec(address) ?? []
  expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toEqual(['workshops', 'abc', 'site', 2_800])
  const key = createHmac('sha256', 'token').update('apercu').digest()
  expect(signature).toBe(createHmac('sha256', key).update(body).digest('base64url'))
})
