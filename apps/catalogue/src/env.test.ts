import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './env.ts'

const complete = {
  ESCALE_SITE_URL: 'https://ateliers.example.fr/',
  ESCALE_CMS_URL: 'http://127.0.0.1:1337',
  ESCALE_CATALOGUE_TOKEN: 'secret',
  ESCALE_DATA_DIR: '/var/lib/escale',
}

describe('the environment', () => {
  it('needs only what matters and knows the usual values', () => {
    expect(parseEnvironment(complete)).toEqual({
      ok: true,
      environment: {
        host: '127.0.0.1',
        port: 4321,
        siteUrl: 'https://ateliers.example.fr',
        cmsUrl: 'http://127.0.0.1:1337',
        token: 'secret',
        dataDirectory: '/var/lib/escale',
        seedSnapshot: undefined,
        cacheBytes: 48_000_000,
        doorbellSecret: 'secret',
        previewKey: createHmac('sha256', 'secret').update('apercu').digest(),
        chromium: null,
        metrics: null,
      },
    })
  })

  it.each([
    ['PORT', 'quatre', 'PORT must be a port number'],
    ['PORT', '70000', 'PORT'],
    ['ESCALE_CACHE_MB', 'beaucoup', 'ESCALE_CACHE_MB must be a number of megabytes'],
    ['ESCALE_DOORBELL_SECRET', 'court', 'ESCALE_DOORBELL_SECRET needs 32 characters'],
    ['ESCALE_METRICS_PORT', 'x', 'ESCALE_METRICS_PORT must be a port number'],
    ['ESCALE_SITE_URL', 'ateliers.example.fr', 'ESCALE_SITE_URL must be a web address'],
    ['ESCALE_CMS_URL', 'ftp://cms', 'ESCALE_CMS_URL must be a web address'],
    ['ESCALE_CATALOGUE_TOKEN', '', 'ESCALE_CATALOGUE_TOKEN is missing'],
    ['ESCALE_DATA_DIR', undefined, 'ESCALE_DATA_DIR is missing'],
  ])('refuses %s=%s and says so', (name, value, sentence) => {
    const parsed = parseEnvironment({ ...complete, [name]: value })
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.problems.join('\n')).toContain(sentence)
  })

  it('tells the metrics at an address apart, when asked to', () => {
    const parsed = parseEnvironment({ ...complete, ESCALE_METRICS_PORT: '9464' })
    expect(parsed.ok && parsed.environment.metrics).toEqual({ host: '127.0.0.1', port: 9464 })
  })

  it('says all that is missing at once', () => {
    const parsed = parseEnvironment({})
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(4)
  })
})
