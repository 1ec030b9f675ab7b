import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from './page-list.ts'
import { openShowcase, type Showcase } from './showcase.ts'

let site: Showcase
beforeAll(async () => {
  site = await openShowcase()
})
afterAll(() => site?.close())

/** The strict preset, but for three of its rules. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A session's title says what, when and whose: 71 letters may be needed.
    'long-title': 'off',
    // Astro and React each write void elements in their way; the standard has both.
    'void-style': 'off',
    // A repeated key is «or»: it is how the contract of addresses asks for two families.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
})

describe('the HTML', () => {
  it('is looked at: a page with faults does not pass', async () => {
    const page =
      '<!doctype html><html lang="fr"><head><title>x</title></head><body><p><div id="a"></div></p><img src="x"><b id="a"></b></body></html>'
    const { results } = await validator.validateString(page)
    const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
    expect([...rules]).toEqual(expect.arrayContaining(['no-dup-id', 'wcag/h37']))
  })

  it.each(PAGES)('of %s is valid', async (path) => {
    const answer = await fetch(`${site.siteUrl}${path}`)
    const { results } = await validator.validateString(await answer.text())
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, line, message, selector }) => `${ruleId} line ${line}: ${message} (${selector})`,
      ),
    )
    expect(faults).toEqual([])
  })
})

describe('the links', () => {
  /** Every page an engine lists, then what they link to: each address and each anchor must be there. */
  it('of every page of the site map lead somewhere', async () => {
    const map = await (await fetch(`${site.siteUrl}/sitemap.xml`)).text()
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) =>
      decode(loc).replace(site.siteUrl, ''),
    )
    expect(listed.length).toBeGreaterThan(200)
    const pages = new Map<
      string,
      Promise<{ status: number; ids: ReadonlySet<string>; links: readonly string[] }>
    >()
    const visit = (path: string) => {
      const known = pages.get(path)
      if (known) return known
      const visited = read(`${site.siteUrl}${path}`)
      pages.set(path, visited)
      return visited
    }
    const broken = new Set<string>()
    for (const path of [...listed, '/styles/', '/flux/']) {
      const { status, links } = await visit(path)
      if (status !== 200) broken.add(`${status} ${path}, in the site map`)
      for (const link of links) {
        const [target = '', anchor] = link.split('#')
        const there = await visit(target === '' ? path : target)
        if (there.status !== 200) broken.add(`${there.status} ${link}, on ${path}`)
        if (anchor !== undefined && anchor !== '' && !there.ids.has(decodeURIComponent(anchor))) {
          broken.add(`no anchor ${link}, on ${path}`)
        }
      }
    }
    expect([...broken].slice(0, 20)).toEqual([])
    expect(pages.size).toBeGreaterThan(400)
  }, 120_000)
})

async function read(url: string) {
  const answer = await fetch(url)
  const html = answer.headers.get('content-type')?.startsWith('text/html') ? await answer.text() : ''
  await answer.body?.cancel().catch(() => {})
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => decode(value))
  return {
    status: answer.status,
    ids: new Set(all(/\sid="([^"]+)"/g)),
    links: all(/(?:href|src)="((?:\/(?!\/)|#)[^"]*)"/g),
  }
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"')
}
