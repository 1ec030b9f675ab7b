import { parseAsk } from '../agenda/ask.ts'
import { sentencesOf } from '../agenda/read.ts'
import { embeddedAgenda } from './data.ts'

/** Said of all that another site may load: anyone may read it, nobody is known by it. */
export const FOR_OTHERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** The data of the custom element, for any origin. */
export function embeddedData(url: URL, locals: App.Locals): Response {
  const parsed = parseAsk(url.searchParams)
  if (parsed.ok) return Response.json(embeddedAgenda(parsed.ask, locals), { headers: FOR_OTHERS })
  return Response.json({ errors: sentencesOf(parsed, locals.messages) }, { status: 400, headers: FOR_OTHERS })
}
