import { id } from '@escale/programme'
import type { APIRoute } from 'astro'
import { sessionCalendar } from '../../feeds/calendar.ts'
import { text } from '../../feeds/select.ts'

export const GET: APIRoute = ({ params, url, locals }) => {
  const sessionId = id<'session'>(params.id ?? '')
  const session = locals.programme.sessionById.get(sessionId)
  if (session) return sessionCalendar(session, url, locals)
  return locals.withdrawn.has(sessionId)
    ? text('Cette séance a été retirée du programme.\n', 'text/plain', 410)
    : text('Cette séance n’existe pas\u00A0: vérifiez l’adresse.\n', 'text/plain', 404)
}
