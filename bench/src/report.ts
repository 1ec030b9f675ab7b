/** One measure of one size: ours, and the plain way's when there is one. */
export interface Line {
  readonly what: string
  readonly count: number
  readonly ours: number
  readonly plain: number | null
  readonly unit: 'ms' | 'bytes'
}

/** The measures as a page: one row a subject, one column a size. */
export function report(lines: readonly Line[]): string {
  const counts = [...new Set(lines.map(({ count }) => count))]
  const subjects = [...new Set(lines.map(({ what }) => what))]
  const header = ['', ...counts.map((count) => `${count.toLocaleString('en')} sessions`)]
  const rows = subjects.map((what) => [
    what,
    ...counts.map((count) => cell(lines.find((line) => line.what === what && line.count === count))),
  ])
  return `# Results

\`pnpm bench\`, on 2 cores, Node ${process.versions.node}; medians of up to 400 runs, each asking for another place, family or word.

In each cell: ours / the plain way / how many times longer the plain way takes.

${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}

## What is compared

- **Ours**: \`select\`, and \`facetsOf\` where counts are said to be in, on generated networks (\`largeNetwork\`: 10 places of 100
  sessions, 100 of 300, 1,000 of 300, over nine months).
- **The plain way**: the whole array of joined sessions is filtered by one test a key, then sorted, at each query
  (\`selectPlainly\`, which the property tests compare with \`select\`). For facet counts, once more for each key that is asked
  without that key; keys that are not asked are counted over the answer.
- **A delta**: \`updateProgramme\` after 1 or 200 sessions spread over all places changed their hours, the copy of the documents
  counted in, against \`buildProgramme\`.
- **Memory**: heap and array buffers after \`buildProgramme\`, less those before it, by session: the documents it is built from are
  not in.
`
}

function cell(line: Line | undefined): string {
  if (line === undefined) return ''
  if (line.unit === 'bytes') return `${Math.round(line.ours)} bytes`
  if (line.plain === null) return ms(line.ours)
  return `${ms(line.ours)} / ${ms(line.plain)} / × ${significant(line.plain / line.ours)}`
}

function ms(value: number): string {
  return `${significant(value)} ms`
}

function significant(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
}
