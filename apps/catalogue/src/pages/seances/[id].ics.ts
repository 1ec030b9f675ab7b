import { renderSession } from '@escale/ical-feeds'
import { id } from '@escale/programme'
import type { APIRoute } from 'astro'
import { text } from '../../feeds/select.ts'

export const GET: APIRoute = ({ params, locals }) => {
  const sessionId = id<'session'>(params.id ?? '')
  const session = locals.programme.sessionById.get(sessionId)
  if (session) {
    const calendar = renderSession(session, locals.programme, locals)
    return text(calendar, 'text/calendar', 200, `${session.workshop.slug}-${session.date}.ics`)
  }
  return locals.withdrawn.has(sessionId)
    ? text('Cette séance a été retirée du programme.\n', 'text/plain', 410)
    : text('Cette séance n’existe pas\u00A0: vérifiez l’adresse.\n', 'text/plain', 404)
}
