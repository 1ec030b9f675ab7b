import type { Markdown } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './markdown.ts'

const given = (text: string) => renderMarkdown(text as Markdown)

describe('the text of sheets', () => {
  it('keeps paragraphs, lists and links', () => {
    expect(given('Bonjour **vous**\n\n- un\n- [deux](https://exemple.fr)')).toBe(
      '<p>Bonjour <strong>vous</strong></p>\n<ul>\n<li>un</li>\n<li><a href="https://exemple.fr">deux</a></li>\n</ul>\n',
    )
  })

  it('puts titles under those of the page', () => {
    expect(given('# Grand\n\n### Petit')).toBe('<h3>Grand</h3>\n<h4>Petit</h4>\n')
  })

  it('lets no tag, script or style through', () => {
    expect(given('<script>alert(1)</script>')).not.toContain('<script')
    expect(given('[x](javascript:alert(1))')).not.toContain('href')
    expect(given('<p style="color:red" onclick="x">a</p>')).not.toMatch(/<p style/)
  })
})
