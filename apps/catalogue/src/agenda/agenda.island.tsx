import { hydrateRoot } from 'react-dom/client'
import { createAfterPaint } from './after-paint.ts'
import { AGENDA, type AgendaAsk, addressOfAsk, parseAsk } from './ask.ts'
import { language as french } from './french.ts'
import { createGridKeys } from './grid-keys.ts'
import type { AgendaLanguage } from './language.ts'
import { AgendaPage } from './Page.tsx'
import { createPanel } from './panel.tsx'
import { createRanges, todayOf } from './ranges.ts'
import type { AgendaState } from './state.ts'

/**
 * Takes over the links and forms of the agenda: the same page, without asking for it whole. What it cannot answer is left
 * to the server, as is all of it when a request fails.
 */
export async function enhance(place: HTMLElement, language: AgendaLanguage = french): Promise<void> {
  const here = language.root + AGENDA
  const today = todayOf(place)
  const first = askOf(new URL(location.href), here)
  if (today === null || first === null) return
  const ranges = createRanges(fetchData, today, language)
  let state = await ranges.state(first)
  let latest = 0
  const root = hydrateRoot(place, <AgendaPage state={state} />)
  const later = createAfterPaint()
  const panel = createPanel()
  const keys = createGridKeys(place, (date) => void show({ ...state.ask, date, leaf: 1 }, 'push'))

  // The sessions and their number first; then the counts in the lists of choices, hundreds, which nobody has open.
  const draw = (next: AgendaState, pushed: string | null) => {
    const { facets } = state
    const held = place.contains(document.activeElement)
    state = next
    root.render(<AgendaPage state={{ ...next, facets }} />)
    // A choice taken back goes with its link.
    if (held && !place.contains(document.activeElement))
      place.querySelector<HTMLElement>('.choisis a, select')?.focus({ preventScroll: true })
    place.removeAttribute('aria-busy')
    later.wait(() => {
      if (pushed !== null) window.history.pushState(null, '', pushed)
      document.title = document.title.replace(
        /^.*?( · |$)/,
        `${language.messages.capitalise(titleOf(next))}$1`,
      )
      root.render(<AgendaPage state={next} />)
      keys.refresh()
      const idle = window.requestIdleCallback ?? window.setTimeout
      idle(() => void ranges.prefetch(state.ask).catch(() => {}))
    })
  }
  const show = async (ask: AgendaAsk, history: 'push' | 'none') => {
    later.now()
    latest += 1
    const turn = latest
    const address = addressOfAsk(ask, here)
    try {
      const from = performance.now()
      const ready = ranges.stateNow(ask)
      // For who measures: what answering costs, apart from drawing.
      performance.measure('agenda', { start: from })
      if (!ready) place.setAttribute('aria-busy', 'true')
      const next = ready ?? (await ranges.state(ask))
      if (turn !== latest) return
      draw(next, history === 'push' ? address : null)
    } catch {
      location.assign(address)
    }
  }

  place.addEventListener('click', (event) => {
    later.now()
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    const { seance } = link.dataset
    if (seance !== undefined && panel.open(seance, state)) return event.preventDefault()
    const ask = askOf(new URL(link.href), here)
    if (ask === null) return
    event.preventDefault()
    void show(ask, 'push')
  })
  const submitted = (form: HTMLFormElement): boolean => {
    const data = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') data.append(name, value)
    const period = data.get('quand')
    if (period !== null && period !== (state.periods.current ?? 'dates')) {
      location.assign(`${here}?${data}`)
      return true
    }
    const ask = askOf(new URL(`${here}?${data}`, location.href), here)
    if (ask === null) return false
    void show(ask, 'push')
    return true
  }
  place.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && submitted(event.target)) event.preventDefault()
  })
  place.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form.recherche') : null
    if (form) submitted(form)
  })
  window.addEventListener('popstate', () => {
    const ask = askOf(new URL(location.href), here)
    if (ask === null) location.reload()
    else void show(ask, 'none')
  })
  keys.refresh()
  await ranges.prefetch(state.ask).catch(() => {})
}

/** What an address of the agenda asks, when this script can answer it: `null` leaves it to the server. */
function askOf({ origin, pathname, searchParams }: URL, here: string): AgendaAsk | null {
  if (origin !== location.origin || pathname !== here) return null
  const parsed = parseAsk(searchParams)
  return parsed.ok && parsed.ask.query.unrecognised.length === 0 ? parsed.ask : null
}

function titleOf({ shown: { view, date }, language }: AgendaState): string {
  const { calendar } = language.messages
  return `${calendar.agenda}, ${calendar.opened(view, date)}`
}

async function fetchData(address: string) {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.json()
}
