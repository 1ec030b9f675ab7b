import type { Markdown } from '@escale/programme'
import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'

const reader = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: false })

/** Staff write paragraphs, lists, links and small titles; the page keeps its own first two levels. */
export function renderMarkdown(text: Markdown): string {
  return sanitize(reader.render(text), {
    allowedTags: [
      'p',
      'ul',
      'ol',
      'li',
      'a',
      'strong',
      'em',
      'h3',
      'h4',
      'blockquote',
      'code',
      'pre',
      'br',
      'hr',
    ],
    allowedAttributes: { a: ['href'], ol: ['start'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    transformTags: { h1: 'h3', h2: 'h3', h3: 'h4', h5: 'h4', h6: 'h4' },
  })
}
