// @ts-check
/**
 * <escale-agenda src="https://agenda.exemple.fr/integrer/donnees.json?categorie=jeux-video&vue=mois">
 *   <a href="https://agenda.exemple.fr/agenda/">L’agenda</a>
 * </escale-agenda>
 *
 * The agenda of a network on another site: no dependency, no cookie, no inline style, nothing asked of anyone but the
 * network. What stands inside is shown until it answers, and when it does not. Styled by its parts (`::part(…)`).
 * @typedef {import('./data.ts').EmbeddedAgenda} EmbeddedAgenda
 * @typedef {import('./data.ts').EmbeddedLink} EmbeddedLink
 */
const STYLE = `
:host { display: block; font: inherit; color: inherit }
h2, h3, p, ul, ol { margin: 0; padding: 0 }
ul, ol { list-style: none }
h2 { font-size: 1.4em; line-height: 1.2 }
a { color: inherit }
[part=entete] { display: flex; flex-wrap: wrap; gap: .3em 1.5em; align-items: baseline; justify-content: space-between }
[part=liens] { display: flex; flex-wrap: wrap; gap: .3em 1.2em }
[part=jours] { margin-block: .8em }
[part~=jour] { padding-block: .6em; border-block-start: 2px solid }
[part=date] { font-size: 1em }
[part~=seance] { padding-block: .25em }
[part=heure] { font-weight: 700 }
[part=lieu], [part=compte] { opacity: .85 }
[part=etat] { font-weight: 700 }
[part~=mois] [part=noms] { display: none }
@container (min-width: 44rem) {
  [part~=mois] { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); border: 1px solid; border-width: 1px 0 0 1px }
  [part~=mois] [part~=jour], [part~=mois] [part=nom] { padding: .3em; border: 1px solid; border-width: 0 1px 1px 0; font-size: .85em; min-block-size: 5em }
  [part~=mois] [part=nom] { min-block-size: 0; font-weight: 700 }
  [part~=mois] [part=lieu] { display: none }
}
@container (max-width: 43.99rem) { [part~=vide], [part=nom] { display: none } }
:host { container-type: inline-size }
`

class EscaleAgenda extends HTMLElement {
  static observedAttributes = ['src']
  #root = this.attachShadow({ mode: 'open' })
  #turn = 0

  connectedCallback() {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(document.createElement('slot'))
  }

  /** @param {string} _name @param {string | null} _before @param {string | null} src */
  attributeChangedCallback(_name, _before, src) {
    if (src) this.#load(src, false)
  }

  /** @param {string} src @param {boolean} byHand */
  async #load(src, byHand) {
    this.#turn += 1
    const turn = this.#turn
    try {
      const answer = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      if (!answer.ok) return
      const agenda = await answer.json()
      if (turn !== this.#turn) return
      this.#draw(agenda)
      if (byHand) this.#root.querySelector('h2')?.focus()
    } catch {
      // What stands inside the element stays.
    }
  }

  /** @param {EmbeddedAgenda} agenda */
  #draw({ title, count, days, month, links, all }) {
    const heading = make('h2', 'titre', title)
    heading.tabIndex = -1
    const turns = make('ul', 'liens')
    for (const link of links) turns.append(within('li', '', this.#link(link)))
    const list = make('ol', month ? 'jours mois' : 'jours')
    if (month) for (const name of month.weekdays) list.append(hidden(make('li', 'nom', name)))
    if (month)
      for (let square = 0; square < month.before; square += 1) list.append(hidden(make('li', 'jour vide')))
    for (const { label, number, date, sessions, more } of days) {
      const day = make('li', sessions.length > 0 || !month ? 'jour' : 'jour vide')
      const name = make('h3', 'date')
      const time = make('time', '', month ? String(number) : label)
      time.setAttribute('datetime', date)
      if (month) time.setAttribute('aria-label', label)
      name.append(time)
      const lines = make('ul', 'seances')
      for (const session of sessions) lines.append(line(session))
      day.append(name, lines)
      if (more) day.append(within('p', 'suite', this.#link(more)))
      list.append(day)
    }
    const header = make('div', 'entete')
    header.append(heading, turns)
    const said = make('p', 'compte', count)
    said.setAttribute('role', 'status')
    this.#root.replaceChildren(header, said, list, within('p', 'tout', this.#link(all)))
  }

  /** @param {EmbeddedLink} link */
  #link({ label, href, data }) {
    const link = make('a', 'lien', label)
    link.setAttribute('href', href)
    if (data)
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.#load(data, true)
      })
    return link
  }
}

/** @param {EmbeddedAgenda['days'][number]['sessions'][number]} session */
function line({ href, title, hours, place, status, held }) {
  const item = make('li', held ? 'seance' : 'seance annulee')
  const link = make('a', 'lien')
  link.setAttribute('href', href)
  link.append(make(held ? 'span' : 's', 'nom-seance', title))
  item.append(make('span', 'heure', hours), ' ', link, ' ', make('span', 'lieu', place))
  if (status) item.append(' ', make('span', 'etat', status))
  return item
}

/** @param {string} tag @param {string} part @param {string} [text] */
function make(tag, part, text) {
  const element = document.createElement(tag)
  if (part) element.setAttribute('part', part)
  if (text) element.textContent = text
  return element
}

/** @param {string} tag @param {string} part @param {Node} child */
function within(tag, part, child) {
  const element = make(tag, part)
  element.append(child)
  return element
}

/** @param {HTMLElement} element */
function hidden(element) {
  element.setAttribute('aria-hidden', 'true')
  return element
}

if (!customElements.get('escale-agenda')) customElements.define('escale-agenda', EscaleAgenda)
