import { renderToString } from 'react-dom/server'
import { AgendaPage } from './Page.tsx'
import type { AgendaState } from './state.ts'

/** The page as text: what a visitor without script reads, and what the script finds when it arrives. */
export function agendaHtml(state: AgendaState): string {
  return renderToString(<AgendaPage state={state} />)
}
