import { cleanLine, cleanText, fr } from '@escale/messages'
import type { Session } from '@escale/programme'

/** The answers as plain text, a line an answer, the address of the page last. */
export function plainDescription(blocks: readonly fr.AnswerBlock[], address: string): string {
  const written = blocks.map((block) =>
    block.map(({ label, words }) => (label === '' ? words : `${label}${fr.NBSP}: ${words}`)).join('\n'),
  )
  return cleanText([...written, address].join('\n\n'))
}

/** The same answers as HTML: paragraphs, bold labels, one link; nothing that loads or runs. */
export function htmlDescription(blocks: readonly fr.AnswerBlock[], address: string): string {
  const written = blocks.map((block) =>
    block
      .map(({ label, words }) => `${label === '' ? '' : `<b>${text(label)}${fr.NBSP}:</b> `}${text(words)}`)
      .join('<br>'),
  )
  const link = `<a href="${text(address)}">${text(fr.subscriptions.page)}</a>`
  return [...written, link].map((paragraph) => `<p>${paragraph}</p>`).join('')
}

function text(words: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return cleanText(words)
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
    .replace(/\n/g, '<br>')
}

/** Title as every calendar client shows it: the change is said in words, since colour and strike-through are lost. */
export function summaryOf(session: Session): string {
  const { cycle } = session
  const number = cycle === null ? '' : ` ${fr.subscriptions.numbered(cycle.number, cycle.cycle.length)}`
  return cleanLine(`${fr.titlePrefix(session.state)}${session.workshop.title}${number}`)
}
