import { expect, it } from 'vitest'
import { interfaces } from './words.ts'

/** Every sentence of a language, with where it is; functions are left to their own tests. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

/** What is French on purpose: names, what is searched in French, what a calendar will show. */
const FRENCH = /^\.finding\.(some|nothingTips)|otherLanguage|^\.subscribe\.expectations\.0/

it('leaves no French word in the English interface', () => {
  const found = [...sentences(interfaces.en.words), ...sentences(interfaces.en.messages)].filter(
    ([path, text]) => !FRENCH.test(path) && /[éèêàâçùûôîœ«»]|\b(le|la|les|des|une|pour|dans)\b/i.test(text),
  )
  expect(found).toEqual([])
  expect(sentences(interfaces.en.words).length).toBeGreaterThan(250)
})
