import type { Showing } from '@escale/network-calendar'
import { MessagesContext, SessionPanel } from '@escale/network-calendar/react'
import { createRoot } from 'react-dom/client'
import { linksOf } from './links.ts'
import type { AgendaState } from './state.ts'

/**
 * One dialog for the whole page, by the browser's own means: it holds the focus, Escape closes it, the focus goes back to
 * the link that opened it.
 */
export function createPanel() {
  const dialog = document.createElement('dialog')
  dialog.className = 'volet'
  dialog.setAttribute('aria-labelledby', 'volet-titre')
  document.body.append(dialog)
  const root = createRoot(dialog)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return {
    /** Whether the session is on this page. */
    open(id: string, { ask, shown, language: { root: path, messages } }: AgendaState): boolean {
      const showing = shown.showings.find((one) => one.id === id)
      if (showing === undefined) return false
      const { href } = new URL(`${path}/seances/${id}/`, location.href)
      root.render(
        <MessagesContext.Provider value={messages}>
          <SessionPanel
            key={id}
            showing={showing}
            slots={slotsBeside(showing, shown.showings)}
            links={linksOf(ask, shown.today, path)}
            calendarFile={`/seances/${id}.ics`}
            share={() => share(showing, href)}
            close={() => dialog.close()}
          />
        </MessagesContext.Provider>,
      )
      dialog.showModal()
      dialog.querySelector('h2')?.focus()
      return true
    },
  }
}

function slotsBeside({ sheet, place, date }: Showing, showings: readonly Showing[]): readonly Showing[] {
  if (!sheet.slots) return []
  return showings.filter(
    (one) => one.date === date && one.sheet.slug === sheet.slug && one.place.slug === place.slug,
  )
}

/** By the means of the device, else by copying the address: true when it was copied. */
async function share({ sheet }: Showing, url: string): Promise<boolean> {
  if (navigator.share) {
    await navigator.share({ title: sheet.title, url }).catch(() => {})
    return false
  }
  await navigator.clipboard.writeText(url)
  return true
}
