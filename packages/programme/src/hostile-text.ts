/** What people paste, what programs send, and what attackers try. */
export const NASTY: Record<string, string> = {
  // No backslash before an n: node-ical reads it as a line end, even escaped.
  punctuation: 'a,b;c\\d"e:f^g^n^\'h\\,',
  'line ends': 'un\ndeux\r\ntrois\rquatre\u2028cinq\u2029six\u0085sept\u000bhuit',
  controls: 'a\u0000b\u001Ec\u007Fd\u009Be\tf',
  'half characters': 'a\uD83Db\uDE00c\uD800',
  emoji: '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇫🇷é\u0301'.repeat(12),
  injection: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y',
  'a long word': `${'anticonstitutionnellement'.repeat(40)} fin`,
  'no blank for long': 'é'.repeat(400),
  markup: '<script>alert(1)</script><img src=x onerror=y>&amp;',
  'right to left': '\u202Eabc\u202C\u200B\uFEFF',
  address: 'https://a.example/x,y;z?q="é" b#c',
}

const KEPT =
  /^(id|slug|domain|timeZone|colour|date|startTime|endTime|createdAt|modifiedAt|kind|level|format|motif|schoolZone|licence|access|primary|secondary)$|Ids?$/

/** The same documents with every text field replaced. */
export function poisoned<Value>(value: Value, text: string): Value {
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return KEPT.test(key) ? part : text
    if (Array.isArray(part)) return part.map((entry) => walk(entry, key))
    if (part instanceof Map) return new Map([...part].map(([name, entry]) => [name, walk(entry, '')]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, entry]) => [name, walk(entry, name)]))
  }
  return walk(value, '') as Value
}
