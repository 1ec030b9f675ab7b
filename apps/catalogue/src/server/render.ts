import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, FRESH, html } from './answer.ts'
import { bareRequest, CapturedResponse } from './captured-response.ts'
import { staysInEnglish } from './language.ts'
import { policyOf } from './security-headers.ts'
import { FAILED } from './spare-pages.ts'
import { surrogateKeyOf } from './surrogate-key.ts'

/** The handler that `@astrojs/node` builds in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
  locals?: App.Locals,
) => Promise<void> | void

/** Renders one address with Astro. A page that breaks answers 500 in French, without a word of the inside. */
export async function render(handler: AstroHandler, target: string, locals: App.Locals): Promise<Answer> {
  const request = bareRequest(target, new URL(locals.siteUrl).host)
  const response = new CapturedResponse(request)
  await handler(request, response, undefined, locals)
  const rendered = response.answer()
  const answer = locals.language === 'en' ? staysInEnglish(rendered) : rendered
  if (answer.status >= 500) return html(answer.status, FAILED)
  // Astro leaves the charset to the page's own meta element; a proxy that guesses should not have to.
  const type =
    answer.headers['content-type'] === 'text/html' ? { 'content-type': 'text/html; charset=utf-8' } : {}
  const standing = { 'cache-control': FRESH, 'surrogate-key': surrogateKeyOf(target), ...policyOf(target) }
  return { ...answer, headers: { ...standing, ...answer.headers, ...type } }
}
