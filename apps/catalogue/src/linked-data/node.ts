/** A node of JSON-LD; `null`, empty strings and empty lists are left out when it is printed. */
export type Node = { readonly [key: string]: unknown }

/** One block for a page. `<` is escaped: the text sits inside a script element. */
export function printed(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, saidOnly).replace(
    /</g,
    '\\u003c',
  )
}

function saidOnly(_key: string, value: unknown): unknown {
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  return empty ? undefined : value
}
