import { stem, tokensOf } from '@escale/programme'

/** A stretch of a text, and whether it answers the question: to be written as `<mark>` or however the medium marks. */
export interface Part {
  readonly text: string
  readonly marked: boolean
}

/** What to mark: the terms that were found, and the beginnings that were asked. */
export interface Marking {
  readonly terms: ReadonlySet<string>
}

/** About two lines of a phone. */
const EXCERPT = 150
const READ_AT_ONCE = 300

/** A text cut where its words answer; put together again, the parts are the text. */
export function marked(text: string, { terms }: Marking): Part[] {
  const parts: Part[] = []
  let at = 0
  const push = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked: isMarked })
    at = Math.max(at, to)
  }
  for (const { word, from, to } of answering(text, terms)) {
    if (from < at) continue
    push(from, false)
    push(to, word !== '')
  }
  push(text.length, false)
  return parts
}

/** The stretch of a text around its first word that answers, marked; `null` when none does. */
export function excerpt(text: string, marking: Marking): Part[] | null {
  const first = firstAnswering(text, marking.terms)
  if (first === undefined) return null
  const start = startNear(text, Math.max(0, first.from - EXCERPT / 3))
  const end = text.length <= start + EXCERPT ? text.length : endNear(text, start + EXCERPT)
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`
  return marked(shown, marking)
}

/** Reads a long text no further than its first answer. */
function firstAnswering(text: string, terms: ReadonlySet<string>) {
  for (let from = 0; from < text.length; ) {
    const to = text.length <= from + READ_AT_ONCE ? text.length : endNear(text, from + READ_AT_ONCE)
    const [first] = answering(text.slice(from, to), terms)
    if (first !== undefined) return { from: first.from + from }
    from = to
  }
  return undefined
}

function answering(text: string, terms: ReadonlySet<string>) {
  return tokensOf(text).filter(({ word }) => terms.has(word) || terms.has(stem(word)))
}

/** After the end of a sentence close before, else after a blank: no word is cut. */
function startNear(text: string, at: number): number {
  if (at === 0) return 0
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((end) => text.lastIndexOf(end, at)))
  if (sentence >= 0 && at - sentence < EXCERPT / 3) return sentence + 2
  return text.indexOf(' ', at) + 1
}

function endNear(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at)
  return blank > at - EXCERPT / 3 ? blank : at
}
