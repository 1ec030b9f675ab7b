import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Answer, html } from './answer.ts'
import { createPageCache } from './page-cache.ts'

function cacheOf(maximumBytes: number) {
  const told: string[] = []
  const time = { now: 0 }
  const onBroken = (_error: unknown, target: string) => told.push(target)
  return { cache: createPageCache({ maximumBytes, clock: () => time.now, onBroken }), told, time }
}

const page =
  (text: string, status = 200) =>
  async (): Promise<Answer> =>
    html(status, text)
const broken = async (): Promise<Answer> => {
  throw new Error('inside')
}

describe('kept pages', () => {
  it('are kept for one edition, then made again', async () => {
    const { cache } = cacheOf(1_000_000)
    expect((await cache.get('r1', '/', page('un'))).from).toBe('rendering')
    expect((await cache.get('r1', '/', broken)).from).toBe('cache')
    const { prepared } = await cache.get('r2', '/', page('deux'))
    expect(prepared.answer.body.toString()).toBe('deux')
  })

  it('never weigh more than allowed, compressed bodies included', async () => {
    const { cache } = cacheOf(500_000)
    for (let index = 0; index < 2_000; index += 1) {
      const text = randomBytes(1 + (index % 7) * 1_500).toString('base64')
      const { prepared } = await cache.get(`r${index % 3}`, `/agenda/?q=${index}`, page(text))
      await Promise.all([prepared.bytes('br'), prepared.bytes('gzip')])
      expect(cache.weight().bytes).toBeLessThanOrEqual(500_000)
    }
    expect(cache.weight().pages).toBeGreaterThan(5)
  })

  it('weigh what is counted: nothing is left once all are out', async () => {
    const { cache } = cacheOf(100_000)
    for (let index = 0; index < 50; index += 1) {
      const { prepared } = await cache.get('r1', `/${index}`, page('é'.repeat(3_000)))
      await prepared.bytes('br')
    }
    await cache.get('r1', '/x', page('é'.repeat(15_000)))
    const { pages, bytes } = cache.weight()
    expect(bytes / pages).toBeGreaterThan(6_000)
    expect(bytes / pages).toBeLessThan(20_000)
  })

  it('hold neither unknown addresses nor a body that would take all the room', async () => {
    const { cache } = cacheOf(100_000)
    await cache.get('r1', '/nulle-part', page('rien', 404))
    await cache.get('r1', '/flux/agenda.ics', page('é'.repeat(40_000)))
    expect(cache.weight().pages).toBe(0)
  })

  it('leave by the least recently read', async () => {
    const { cache } = cacheOf(40_000)
    for (const target of ['/a', '/b', '/c']) await cache.get('r1', target, page('x'.repeat(9_000)))
    await cache.get('r1', '/a', broken)
    await cache.get('r1', '/d', page('x'.repeat(9_000)))
    expect((await cache.get('r1', '/a', broken)).from).toBe('cache')
    expect((await cache.get('r1', '/b', page('refaite'))).from).toBe('rendering')
  })
})

describe('a page that breaks', () => {
  it.each([
    ['en se jetant', broken],
    ['en répondant 500', page('aïe', 500)],
  ])('%s gives way to the last good one', async (_how, failing) => {
    const { cache, told } = cacheOf(1_000_000)
    await cache.get('r1', '/', page('bonne'))
    const { prepared, from } = await cache.get('r2', '/', failing)
    expect([prepared.answer.body.toString(), from, told]).toEqual(['bonne', 'older', ['/']])
    expect((await cache.get('r2', '/', page('neuve'))).prepared.answer.body.toString()).toBe('neuve')
  })

  it('has no good version left after a day', async () => {
    const { cache, time } = cacheOf(1_000_000)
    await cache.get('r1', '/', page('bonne'))
    time.now = 86_400_001
    await expect(cache.get('r2', '/', broken)).rejects.toThrow('inside')
  })

  it('breaks for all who wait for it, and is made again for the next', async () => {
    const { cache } = cacheOf(1_000_000)
    const both = await Promise.allSettled([
      cache.get('r1', '/', broken),
      cache.get('r1', '/', page('jamais')),
    ])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await cache.get('r1', '/', page('bonne'))).from).toBe('rendering')
  })
})
