import { demoNetwork } from '@escale/demo-network'
import { readOpenAgenda, writeOpenAgenda } from '@escale/openagenda'
import { buildProgramme, civilDate, EVERYTHING, id, select } from '@escale/programme'
import { describe, expect, it } from 'vitest'

const context = { siteUrl: 'https://agenda.example' }

describe('the demonstration network as an OpenAgenda agenda', () => {
  const programme = buildProgramme(demoNetwork({ today: civilDate('2026-11-22') }).documents)
  const selection = select(programme, EVERYTHING)
  const agenda = writeOpenAgenda(selection, context)

  it('gives no two events one number', () => {
    expect(new Set(agenda.events.map(({ uid }) => uid)).size).toBe(agenda.total)
  })

  it('is read back by our own reader without a refusal, session by session', () => {
    const read = readOpenAgenda({ events: agenda.events }, id('agenda'))
    expect(read.refusals).toEqual([])
    const spans = read.events.flatMap(({ sessions }) =>
      sessions.map(({ date, startTime }) => `${date} ${startTime}`),
    )
    const held = new Set(selection.sessions.map(({ date, startTime }) => `${date} ${startTime}`))
    expect(spans.length).toBeGreaterThan(500)
    expect(spans.filter((span) => !held.has(span))).toEqual([])
  })
})
