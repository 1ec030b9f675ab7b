import { createHmac } from 'node:crypto'

/** What is shown, and where: on a page of the site, or in the newsletter. */
export interface Previewed {
  readonly collection: 'workshops' | 'sessions'
  readonly documentId: string
  readonly as: 'site' | 'letter'
}

/** How long an address shows what it shows. */
export const PREVIEW_MINUTES = 30

/** The address of a preview, signed for the catalogue: docs/contracts/preview.md. `now` in milliseconds. */
export function previewAddress(
  siteUrl: string,
  catalogueToken: string,
  { collection, documentId, as }: Previewed,
  now: number,
): string {
  const until = Math.floor(now / 1000) + PREVIEW_MINUTES * 60
  const payload = Buffer.from(JSON.stringify([collection, documentId, as, until])).toString('base64url')
  return `${siteUrl}/apercu/${payload}.${signatureOf(catalogueToken, payload)}/`
}

/** A key of its own, made of the token that both sides have: neither can stand for the other. */
function signatureOf(catalogueToken: string, payload: string): string {
  const key = createHmac('sha256', catalogueToken).update('apercu').digest()
  return createHmac('sha256', key).update(payload).digest('base64url')
}
