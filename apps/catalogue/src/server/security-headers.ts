import type { Answer } from './answer.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The newsletter's desk shows the mail as it will be read, in a frame of our own. */
const DESK_POLICY = `${POLICY}; frame-src 'self'`

/** A newsletter is read and copied with the styles a mail keeps, which are inline; it runs and loads nothing. */
const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The one page that other sites may frame: it runs nothing and asks for nothing but its styles. */
const FRAME_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ')

/** What a page under this address is allowed, when it is not the site's own policy. */
export function policyOf(target: string): Record<string, string> {
  if (target.startsWith('/integrer/cadre/')) return { 'content-security-policy': FRAME_POLICY }
  if (target.startsWith('/lettre/extrait.')) return { 'content-security-policy': MAIL_POLICY }
  return /^\/lettre\/(\?|$)/.test(target) ? { 'content-security-policy': DESK_POLICY } : {}
}

/** Said of everything we serve: static files get it too. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** Only from ourselves: no style attribute, no inline script, nothing from elsewhere. */
export function securityHeaders(answer: Answer): Record<string, string> {
  const page = answer.headers['content-type']?.startsWith('text/html') ?? false
  return page ? { ...EVERYWHERE, 'content-security-policy': POLICY } : { ...EVERYWHERE }
}
