/**
 * The newsletter's desk, live: a change in the form brings the list, the preview and the addresses up to date in place, and
 * three buttons copy. Without it the form has its button and the formats their links.
 */
const PARTS = ['lettre-avis', 'lettre-liste', 'lettre-envoi', 'lettre-suite']

const desk = document.querySelector<HTMLElement>('[data-lettre]')
const form = document.querySelector<HTMLFormElement>('#lettre-choix')
if (desk && form) follow(desk, form)

function follow(root: HTMLElement, choices: HTMLFormElement): void {
  const told = document.getElementById('lettre-annonce')
  const tell = (words = '') => {
    if (told) told.textContent = words
  }
  let asking = new AbortController()

  const showCopies = () => {
    const copies = root.querySelector<HTMLElement>('[data-copies]')
    // Browsers keep the clipboard from pages read without TLS.
    if (copies) copies.hidden = !('clipboard' in navigator && 'ClipboardItem' in window)
  }
  const ask = async (pressed: HTMLElement | null) => {
    asking.abort()
    asking = new AbortController()
    const address = new URL(choices.action)
    for (const [name, value] of new FormData(choices, pressed))
      if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value)
    try {
      const answer = await fetch(address, { signal: asking.signal })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (!page.querySelector('[data-lettre]')) throw new Error('another page')
      history.replaceState(null, '', answer.url)
      swap(page)
      tell(root.querySelector('.avis, .poids')?.textContent ?? '')
    } catch (error) {
      // Another choice was made meanwhile, or the page is to be asked the plain way.
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(address)
    }
  }
  const swap = (page: Document) => {
    const focused = document.activeElement?.id ?? ''
    const width = root.querySelector<HTMLInputElement>('[name="largeur"]:checked')?.id ?? ''
    for (const part of PARTS) {
      document.getElementById(part)?.replaceChildren(...(page.getElementById(part)?.childNodes ?? []))
    }
    const order = page.querySelector<HTMLInputElement>('[name="premier"]')
    choices.querySelector('[name="premier"]')?.remove()
    if (order) choices.append(order)
    const chosen = document.getElementById(width)
    if (chosen instanceof HTMLInputElement) chosen.checked = true
    showCopies()
    if (document.activeElement === document.body) document.getElementById(focused)?.focus()
  }
  const copy = async (button: HTMLElement) => {
    const { bloc = '', texte = '' } = button.closest<HTMLElement>('[data-copies]')?.dataset ?? {}
    const blob = async (address: string, type: string) => {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(String(answer.status))
      return new Blob([await answer.text()], { type })
    }
    const kind = button.dataset.copie
    const plain = blob(kind === 'html' ? bloc : texte, 'text/plain')
    // Promises, not their values: Safari allows copying only while the button is pressed.
    const copied =
      kind === 'riche'
        ? { 'text/html': blob(bloc, 'text/html'), 'text/plain': plain }
        : { 'text/plain': plain }
    try {
      await navigator.clipboard.write([new ClipboardItem(copied)])
      tell(button.dataset.dit)
    } catch {
      tell(root.dataset.refus)
    }
  }

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement && 'form' in target && target.form === choices)) return
    // Days of one's own are asked for when one of them is said.
    const waits = target.id === 'lettre-quand' && choices.quand.value === 'libre'
    if (!waits) void ask(null)
  })
  choices.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(event.submitter)
  })
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copie]') : null
    if (button) void copy(button)
  })
  showCopies()
}
