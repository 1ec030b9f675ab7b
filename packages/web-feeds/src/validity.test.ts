import { readFileSync } from 'node:fs'
import { buildProgramme, EVERYTHING, select } from '@escale/programme'
import { aSession, documents } from '@escale/programme/builders'
import { NASTY, poisoned } from '@escale/programme/hostile-text'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { renderAtom, renderJsonFeed, renderRss } from './index.ts'

const context = {
  siteUrl: 'https://agenda.example',
  feedUrl: 'https://agenda.example/flux/agenda?lieu=port&q=a',
  pageUrl: 'https://agenda.example/agenda/?lieu=port&q=a',
}
const given = documents({
  sessions: [
    aSession('2026-12-12 10:00-12:00'),
    aSession('2026-12-19 10:00-12:00', { state: { kind: 'cancelled', replacedBy: null } }),
  ],
})
const SELECTIONS = {
  'a quiet network': select(buildProgramme(given), EVERYTHING),
  'a network of hostile words': select(
    buildProgramme(poisoned(given, Object.values(NASTY).join(' '))),
    EVERYTHING,
  ),
}

/** What libxml2 says of a document held against one of our RELAX NG schemas. */
async function faults(schema: 'atom' | 'rss', document: string): Promise<readonly string[]> {
  const grammar = readFileSync(new URL(`./schemas/${schema}.rng`, import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: document },
    schema: { fileName: `${schema}.rng`, contents: grammar },
    extension: 'relaxng',
  })
  return errors.map(({ message }) => message)
}

/** JSON Feed 1.1 (jsonfeed.org), for the members that we write. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string', pattern: '^[a-z]{2}' },
    authors: { type: 'array', items: { type: 'object', minProperties: 1 } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string', minLength: 1 },
          summary: { type: 'string' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string', minLength: 1 } },
        },
        // An extension begins with an underscore, whatever else is a mistake.
        patternProperties: { '^_': { type: 'object' } },
      },
    },
  },
} as const
const ajv = new Ajv({ allowUnionTypes: true })
addFormats.default(ajv)
const isJsonFeed = ajv.compile(JSON_FEED)

describe.each(Object.entries(SELECTIONS))('the feeds of %s', (_name, selection) => {
  it('are valid RSS 2.0', async () => {
    expect(await faults('rss', renderRss(selection, context))).toEqual([])
  })

  it('are valid Atom', async () => {
    expect(await faults('atom', renderAtom(selection, context))).toEqual([])
  })

  it('are valid JSON Feed', () => {
    isJsonFeed(JSON.parse(renderJsonFeed(selection, context)))
    expect(isJsonFeed.errors).toBeNull()
  })
})

it('a feed with a fault does not pass', async () => {
  const [quiet] = Object.values(SELECTIONS)
  if (!quiet) throw new Error('No selection.')
  const atom = renderAtom(quiet, context)
  expect(await faults('atom', atom.replace(/<updated>[^<]*<\/updated>/, ''))).not.toEqual([])
  expect(await faults('rss', renderRss(quiet, context).replaceAll('2026 08:00:00 GMT', '08:00'))).not.toEqual(
    [],
  )
  expect(isJsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: 'a' }] })).toBe(
    false,
  )
})
