import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACCOUNT } from './account.ts'
import { ESCALE } from './escale.ts'
import { MEDIA } from './media.ts'
import { MISSING } from './missing.ts'

const OURS = { ...MISSING, ...ACCOUNT, ...MEDIA, ...ESCALE }

/** Screens that no role of the house can open, or that Escale does not show. */
const ELSEWHERE =
  /^content-manager\.(preview|history|api\.id|containers\.(edit-settings|SettingPage)|components\.DynamicZone|form\.Input\.(description|label|placeholder)|widget)/

const strapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi/package.json'))

/** The sentences of the content manager in one language, out of Strapi's package. */
function sentences(language: string): Readonly<Record<string, string>> {
  const entry = strapi.resolve('@strapi/content-manager/strapi-admin')
  const file = join(dirname(entry), 'translations', `${language}.json.js`)
  return strapi(file).default
}

describe('the words of the admin', () => {
  it('are French wherever staff write the programme', () => {
    const [english, french] = [sentences('en'), sentences('fr')]
    expect(Object.keys(english).length).toBeGreaterThan(300)
    const left = Object.keys(english)
      .filter((key) => !(key in french))
      .map((key) => `content-manager.${key}`)
      .filter((key) => !(key in OURS) && !ELSEWHERE.test(key))
    expect(left).toEqual([])
  })

  it('do not speak of entries', () => {
    const jargon = Object.entries(sentences('fr'))
      .map(([key, words]) => [`content-manager.${key}`, OURS[`content-manager.${key}`] ?? words] as const)
      .filter(([key, words]) => /entrées?\b/i.test(words) && !ELSEWHERE.test(key) && !/Hint$/.test(key))
    expect(jargon).toEqual([])
  })
})
