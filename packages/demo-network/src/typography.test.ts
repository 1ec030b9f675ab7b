import { civilDate } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { demoNetwork } from './demo.ts'
import { typeset } from './typography.ts'

const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a straight apostrophe or quote', /['"]/],
  ['an ordinary space before a double sign', / [;:!?»%€]/],
  ['no space before a double sign', /\p{L}[;!?»]/u],
  ['an ordinary space after «', /«(?!\u00a0)/],
  ['three dots', /\.\.\./],
  ['two spaces', /[ \u00a0]{2}/],
  ['an hour that can break', /\d h\b|\d\u00a0h \d/],
  ['a unit that can break', /\d (?:€|min|Go|cm|mm|ans)(?!\p{L})/u],
  [
    'an accent missing on a capital',
    /(?<!\p{L})(?:A (?=l’|la |le )|Ecole|Etat|Equipe|Evenement|Ete)(?=\s|\p{L})/u,
  ],
  ['a space at an end', /^\s|\s$/],
]

describe('French typography', () => {
  it.each([
    ['Dès 10 h 30 !', 'Dès 10\u00a0h\u00a030\u00a0!'],
    ['« Oui », pour 100 €', '«\u00a0Oui\u00a0», pour 100\u00a0€'],
    ['Appelez le 02 61 91 10 00.', 'Appelez le 02\u00a061\u00a091\u00a010\u00a000.'],
    ['une carte de 32 Go', 'une carte de 32\u00a0Go'],
    ['4 mésanges', '4 mésanges'],
  ])('sets %j', (typed, set) => {
    expect(typeset(typed)).toBe(set)
  })

  it.each(FAULTS)('finds no text with %s', (_name, pattern) => {
    const { documents, draftWorkshops, images, schedules } = demoNetwork({ today: civilDate('2026-11-22') })
    const alts = images.map(({ alt }) => alt)
    const titles = schedules.map(({ title }) => title)
    const texts = [...textsIn([Object.values(documents), draftWorkshops, alts, titles])]
    expect(texts.length).toBeGreaterThan(2_000)
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })
})

/** Every sentence below a value: strings that hold a space, addresses apart. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/[ \u00a0]/.test(value)) yield value
    return
  }
  if (value === null || typeof value !== 'object') return
  const inside: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value)
  for (const part of inside) yield* textsIn(part)
}
