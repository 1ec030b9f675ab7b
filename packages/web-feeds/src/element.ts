/** An XML element, written: strings are text, everything in them is escaped. */
export type Attributes = Readonly<Record<string, string>>

/**
 * Ours, because `feed` 6.0 writes `<` in attributes as it is and `xmlbuilder2` 4.0 takes `&lt;` in a text for markup: either
 * lets a title break the feed, or a script through it.
 */
export function element(name: string, attributes: Attributes, ...content: readonly Written[]): Written {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inside = content.map(({ xml }) => xml).join('')
  return { xml: `<${name}${pairs.join('')}>${inside}</${name}>\n` }
}

/** An element that holds a text and nothing else. */
export function textElement(name: string, text: string, attributes: Attributes = {}): Written {
  return element(name, attributes, { xml: escaped(text) })
}

/** A document of one element. */
export function xmlDocument({ xml }: Written): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`
}

/** XML that has been written: told apart from text, which has not been escaped yet. */
export interface Written {
  readonly xml: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML and XML write it, in an attribute as elsewhere. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
}
