/**
 * Strapi spaces lists and empty parts for a handful of columns on a wide screen; a mediator's list has six, on 1280
 * pixels. Selectors hold on to roles and structure: Strapi's class names change with each version.
 */
const CSS = `
  table[role='grid'] :is(td, th) { padding-inline: 6px; }
  table[role='grid'] tbody td { height: 4.8rem; }
  table[role='grid'] td > :is(a, span) { max-width: 18ch; font-size: 1.3rem; }
  table[role='grid'] td:nth-child(2) > :is(a, span) { max-width: 42ch; }
  div:has(> div > div > .escale-group) > div:not(:has(> div > *)) { display: none; }
  table[role='grid']:has(th):not(:has(th:nth-child(7))) td > :is(a, span) { max-width: 42ch; }
  a[href*='strapi.io/'], nav :is(a[href*='marketplace'], a[href*='list-plugins'], a[href*='content-type-builder']) { display: none; }
  nav li:has(a[href*='api::schedule.schedule']):not(:has(li)) { display: none; }
  button[type='button']:has(> div > div > svg[width='3.2rem']) { padding-block: 8px; border-style: dashed; }
  button[type='button']:has(> div > div > svg[width='3.2rem']) > div { flex-direction: row; justify-content: center; }
  button[type='button'] > div > div > svg[width='3.2rem'] { width: 1.6rem; height: 1.6rem; }
  div:has(> div > div > a[href^='https://docs.strapi.io/cms/features/media-library']),
  div:has(> div > a[href^='https://docs.strapi.io/cms/features/media-library']) { display: none; }
`

/** What mediators open ten times a day first; Strapi sorts by name. */
const MENU = [
  'session workshop cycle festival schedule',
  'place mediator partner category audience',
  'closure school-holiday public-holiday',
  'editorial-log redirect',
].map((group) => group.split(' '))

function menuCss(): string {
  const link = (type: string) => `a[href*='api::${type}.${type}']`
  const menu = `ol:has(> li > ${link('session')}):has(> li > ${link('place')})`
  const line = (type: string) => `${menu} > li:has(> ${link(type)})`
  const order = MENU.flat().map((type, index) => `${line(type)} { order: ${index}; }`)
  const apart = MENU.slice(1).flatMap(([first]) => (first === undefined ? [] : [line(first)]))
  return `
  ${menu} { display: flex; flex-direction: column; }
  ${order.join('\n  ')}
  ${apart.join(', ')} { margin-top: 8px; border-top: 1px solid rgba(128, 128, 128, 0.25); padding-top: 8px; }
  `
}

/** Call once the admin starts. */
export function dress(): void {
  const style = document.createElement('style')
  style.textContent = `${CSS}${menuCss()}`
  document.head.append(style)
  nameTabs()
}

/** Strapi signs the title of every page. */
function nameTabs(): void {
  const rename = () => {
    const renamed = document.title.replace(/\| Strapi$/, '| Escale')
    if (renamed !== document.title) document.title = renamed
  }
  new MutationObserver(rename).observe(document.head, { subtree: true, childList: true, characterData: true })
  rename()
}
