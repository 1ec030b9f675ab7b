/**
 * Filters that answer in place: a box that is ticked, a choice taken back, another order. The same page is fetched, the part
 * marked `data-sur-place` is replaced, the address follows and Back works. Without it, the form has its button.
 */
const found = document.querySelector<HTMLElement>('[data-sur-place]')
if (found) follow(found)

function follow(region: HTMLElement): void {
  const told = document.getElementById('annonce')
  let asking = new AbortController()

  const load = async (address: string | URL, isNew: boolean) => {
    asking.abort()
    asking = new AbortController()
    region.ariaBusy = 'true'
    try {
      const answer = await fetch(address, { signal: asking.signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const next = page.querySelector('[data-sur-place]')
      if (!answer.ok || !next) throw new Error('another page')
      if (isNew) history.pushState(null, '', answer.url)
      swap(next, page)
      region.ariaBusy = 'false'
    } catch (error) {
      // Another choice was made meanwhile, or the page is to be asked the plain way.
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(address)
    }
  }

  const swap = (next: Element, page: Document) => {
    const focused = document.activeElement
    const wasHere = region.contains(focused)
    const open = new Map([...region.querySelectorAll('details')].map((fold) => [fold.id, fold.open]))
    region.replaceChildren(...next.childNodes)
    for (const fold of region.querySelectorAll('details')) fold.open = open.get(fold.id) ?? fold.open
    document.title = page.title
    if (wasHere) (document.getElementById(focused?.id ?? '') ?? document.getElementById('resultats'))?.focus()
    if (told) told.textContent = document.getElementById('resultats')?.textContent ?? ''
  }

  const asked = (form: HTMLFormElement) => {
    const address = new URL(form.action)
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value)
    return address
  }

  region.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && target.form)
      void load(asked(target.form), true)
  })
  region.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    void load(asked(event.target), true)
  })
  region.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0
    if (!link || !isPlain || link.origin !== location.origin || link.pathname !== location.pathname) return
    event.preventDefault()
    void load(link.href, true)
  })
  addEventListener('popstate', () => void load(location.href, false))
}
