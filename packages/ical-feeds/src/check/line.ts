/** One property as RFC 5545 §3.1 writes it: name, parameters, value. */
export interface Property {
  readonly name: string
  /** Decoded values by upper-case name; RFC 6868 undone. */
  readonly parameters: ReadonlyMap<string, readonly string[]>
  readonly value: string
  readonly line: number
}

const NAME = /^[A-Za-z0-9-]+/
const QUOTED = /^"([^"\p{Cc}]*)"/u
const PLAIN = /^[^",;:\p{Cc}]*/u

/** Reads a content line; `null` when it is none. */
export function readLine(text: string, line: number): Property | null {
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return null
  let rest = text.slice(name.length)
  const parameters = new Map<string, readonly string[]>()
  while (rest.startsWith(';')) {
    const read = readParameter(rest.slice(1))
    if (read === null || parameters.has(read.name)) return null
    parameters.set(read.name, read.values)
    rest = read.rest
  }
  if (!rest.startsWith(':')) return null
  return { name: name.toUpperCase(), parameters, value: rest.slice(1), line }
}

function readParameter(text: string): { name: string; values: string[]; rest: string } | null {
  const name = NAME.exec(text)?.[0]
  if (name === undefined || text[name.length] !== '=') return null
  let rest = text.slice(name.length + 1)
  const values: string[] = []
  for (;;) {
    const quoted = QUOTED.exec(rest)
    const raw = quoted ? quoted[0] : (PLAIN.exec(rest)?.[0] ?? '')
    values.push(decode(quoted?.[1] ?? raw))
    rest = rest.slice(raw.length)
    if (!rest.startsWith(',')) return { name: name.toUpperCase(), values, rest }
    rest = rest.slice(1)
  }
}

/** RFC 6868 §3.1. */
function decode(text: string): string {
  const marks: Record<string, string> = { '^n': '\n', '^^': '^', "^'": '"' }
  return text.replace(/\^[n^']/g, (mark) => marks[mark] ?? mark)
}
