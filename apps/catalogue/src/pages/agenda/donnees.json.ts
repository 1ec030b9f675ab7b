import type { APIRoute } from 'astro'
import { parseAsk } from '../../agenda/ask.ts'
import { agendaData } from '../../agenda/data.ts'
import { sentencesOf } from '../../agenda/read.ts'

export const GET: APIRoute = ({ url, locals }) => {
  const parsed = parseAsk(url.searchParams)
  if (!parsed.ok) return Response.json({ errors: sentencesOf(parsed, locals.messages) }, { status: 400 })
  return Response.json(agendaData(parsed.ask, locals))
}
