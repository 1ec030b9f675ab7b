/** Where the parts of a printed document begin. */
export interface PdfPages {
  readonly count: number
  /** The page of each anchor that a link of the document leads to, from 1. */
  readonly ofAnchor: ReadonlyMap<string, number>
}

/**
 * Reads the page tree and the named destinations (ISO 32000-1 §7.7.3.2, §12.3.2.3) of a PDF written by Chromium, whose
 * objects are plain and only streams compressed. What another writer wrote gives no page.
 */
export function pagesOf(pdf: Buffer): PdfPages {
  const text = pdf.toString('latin1')
  const bodyOf = (object: string) => {
    const start = text.indexOf(`\n${object} 0 obj\n`)
    return start < 0 ? '' : text.slice(start, text.indexOf('\nendobj', start))
  }
  const catalog = /\/Type \/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  const pages = flattened(/\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? '', bodyOf)
  const rank = new Map(pages.map((page, index) => [page, index + 1]))
  const named = bodyOf(/\/Dests (\d+) 0 R/.exec(catalog)?.[1] ?? 'none')
  const anchors = [...named.matchAll(/\/(\S+) \[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
    const found = rank.get(page)
    return found === undefined ? [] : [[unescaped(name), found] as const]
  })
  return { count: pages.length, ofAnchor: new Map(anchors) }
}

function flattened(node: string, bodyOf: (object: string) => string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(bodyOf(node))?.[1]
  if (kids === undefined) return node === '' ? [] : [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => flattened(kid, bodyOf))
}

/** ISO 32000-1 §7.3.5: a character of a name may be written by its code. */
function unescaped(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
