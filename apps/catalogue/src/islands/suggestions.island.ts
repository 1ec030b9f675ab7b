/**
 * Suggestions under a search field: the combobox of the ARIA Authoring Practices, its list a pop-up, its options links. The form
 * works without; nothing is asked before two letters, nor while someone types.
 */
interface Suggestion {
  readonly title: string
  readonly kind: string
  readonly href: string
}

const PAUSE_MS = 150
const SHORTEST = 2

function enhance(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]')
  const address = form.dataset.suggestions
  if (!field || !address) return
  const list = document.createElement('ul')
  list.className = 'propositions'
  list.id = `${field.id}-propositions`
  list.role = 'listbox'
  list.ariaLabel = form.dataset.list ?? ''
  list.hidden = true
  const told = document.createElement('p')
  told.className = 'masque'
  told.role = 'status'
  field.after(list)
  form.append(told)
  field.role = 'combobox'
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  field.ariaExpanded = 'false'

  let timer = 0
  let asking = new AbortController()
  let options: HTMLElement[] = []
  let active = -1

  const close = () => {
    clearTimeout(timer)
    asking.abort()
    list.hidden = true
    field.ariaExpanded = 'false'
    choose(-1)
  }
  const choose = (at: number) => {
    active = at
    for (const [rank, option] of options.entries()) option.ariaSelected = String(rank === at)
    const option = options[at]
    if (option) {
      field.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else field.removeAttribute('aria-activedescendant')
  }
  const show = (suggestions: readonly Suggestion[]) => {
    options = suggestions.map(({ title, kind, href }, rank) => {
      const option = document.createElement('li')
      option.id = `${list.id}-${rank}`
      option.role = 'option'
      option.dataset.href = href
      const name = document.createElement('span')
      name.textContent = title
      const what = document.createElement('small')
      what.textContent = kind
      option.append(name, ' ', what)
      return option
    })
    list.replaceChildren(...options)
    choose(-1)
    list.hidden = options.length === 0
    field.ariaExpanded = String(options.length > 0)
    const { none = '', one = '', many = '' } = form.dataset
    const count = options.length
    told.textContent = count === 0 ? none : count === 1 ? one : many.replace('{n}', String(count))
  }
  const ask = async () => {
    const typed = field.value.trim()
    asking.abort()
    asking = new AbortController()
    if (typed.length < SHORTEST) {
      close()
      told.textContent = ''
      return
    }
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
      if (document.activeElement === field) show(suggestions)
    } catch {
      // No network, or another letter was typed: the form is still there.
    }
  }
  const go = (option: HTMLElement | undefined) => {
    if (option?.dataset.href) location.assign(option.dataset.href)
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, PAUSE_MS)
  })
  field.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && list.hidden && step > 0) {
      event.preventDefault()
      void ask()
    } else if (step !== 0 && !list.hidden) {
      event.preventDefault()
      // One place more than there are options: the field itself.
      const places = options.length + 1
      choose(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      go(options[active])
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
  })
  field.addEventListener('blur', close)
  // The field keeps the focus while one points.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) go(event.target.closest<HTMLElement>('[role="option"]') ?? undefined)
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) enhance(form)
