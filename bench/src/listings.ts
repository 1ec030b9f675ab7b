import { largeNetwork } from '@escale/demo-network'
import { GROUPINGS, PLAIN, renderHtml, renderJson, renderMarkdown, renderText } from '@escale/newsletter'
import { renderDocx } from '@escale/newsletter/docx'
import { buildProgramme, EVERYTHING, select } from '@escale/programme'
import { medianMs } from './measure.ts'
import { TODAY } from './queries.ts'

const SESSIONS = 5_000
const FORMATS = [
  ['mail (HTML)', renderHtml],
  ['text', renderText],
  ['Markdown', renderMarkdown],
  ['JSON', renderJson],
] as const

/** A listing of 5,000 sessions in full detail, in each format and grouping, against the naked `JSON.stringify` of their sheets. */
export async function benchListings(): Promise<string> {
  const programme = buildProgramme(
    largeNetwork({ places: 100, sessionsPerPlace: 100, today: TODAY, seed: 1 }),
  )
  const whole = select(programme, EVERYTHING)
  const selection = { ...whole, sessions: whole.sessions.slice(0, SESSIONS) }
  const context = { siteUrl: 'https://agenda.example', today: TODAY }
  const naked = medianMs(() => JSON.stringify(selection.sessions.map(({ workshop }) => workshop)))
  const rows = FORMATS.map(([name, render]) => {
    const times = GROUPINGS.map((grouping) =>
      medianMs(() => render(selection, context, { ...PLAIN, grouping, detail: 'complet' })),
    )
    return [name, ...times.map(ms), (Math.max(...times) / naked).toFixed(1)]
  })
  const from = performance.now()
  await renderDocx(selection, context, { ...PLAIN, detail: 'complet' })
  const word = performance.now() - from
  return `
# The listings

${SESSIONS.toLocaleString('en')} sessions in one listing, full detail, by each grouping; the ratio is that of the slowest to a naked
\`JSON.stringify\` of the sessions' sheets, ${ms(naked)}. A second is the most an editor may wait.

| format | by day | by place | by family | by audience | ratio |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

The Word document of the same, made once, cold: ${ms(word)}.
`
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`
}
