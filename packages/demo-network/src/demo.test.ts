import { civilDate, type Place, type ProgrammeDocuments } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { demoNetwork } from './demo.ts'
import { INK } from './images/drawing.ts'

const demo = demoNetwork({ today: civilDate('2026-11-22') })
const { documents } = demo
const placesOf = (kind: Place['kind']) =>
  [...documents.places.values()].filter((place) => place.kind === kind)

describe('the demonstration network', () => {
  it('has eight libraries in six towns, an e-bus of six stops, four places outside and one online', () => {
    expect(placesOf('library')).toHaveLength(8)
    expect(new Set(placesOf('library').map(({ town }) => town)).size).toBe(6)
    expect(placesOf('bus')).toHaveLength(1)
    expect(placesOf('bus-stop')).toHaveLength(6)
    expect(placesOf('off-site')).toHaveLength(4)
    expect(placesOf('online')).toHaveLength(1)
  })

  it('has its staff, partners, families, audiences, cycles and sheets', () => {
    expect(documents.mediators.size).toBe(7)
    expect(documents.partners.size).toBe(10)
    expect(documents.categories.size).toBe(8)
    expect(documents.audiences.size).toBe(5)
    expect(documents.cycles.size).toBe(5)
    expect(documents.workshops.size).toBeGreaterThanOrEqual(55)
    expect(documents.workshops.size).toBeLessThanOrEqual(70)
  })

  it('has enough sheets in each family', () => {
    const least = {
      loisirs: 12,
      fabrication: 9,
      capteurs: 5,
      emi: 8,
      'jeux-video': 9,
      bases: 10,
      demarches: 6,
      citoyennete: 6,
    }
    for (const [slug, count] of Object.entries(least)) {
      const sheets = [...documents.workshops.values()].filter(
        ({ categoryId }) => categoryId === `famille-${slug}`,
      )
      expect(sheets.length, slug).toBeGreaterThanOrEqual(count)
    }
  })

  it('fills the family part of every sheet whose family has one', () => {
    for (const sheet of [...documents.workshops.values()]) {
      if (sheet.categoryId === 'famille-fabrication') {
        expect(sheet.build?.parts.length, sheet.slug).toBeGreaterThan(2)
        expect(sheet.build?.steps.length, sheet.slug).toBeGreaterThan(2)
      }
      if (sheet.categoryId === 'famille-capteurs')
        expect(sheet.sensor?.installed.length, sheet.slug).toBeGreaterThan(0)
      if (sheet.categoryId === 'famille-emi')
        expect(sheet.mediaLiteracy?.themes.length, sheet.slug).toBeGreaterThan(1)
      if (sheet.categoryId === 'famille-jeux-video') expect(sheet.videoGame?.pegi, sheet.slug).not.toBeNull()
      if (sheet.categoryId === 'famille-jeux-video') expect(sheet.videoGame, sheet.slug).not.toBeNull()
      if (sheet.categoryId === 'famille-demarches') {
        expect(sheet.procedures?.weDo.length, sheet.slug).toBeGreaterThan(2)
        expect(sheet.procedures?.weCannot.length, sheet.slug).toBeGreaterThan(2)
        expect(sheet.procedures?.whereToGo.length, sheet.slug).toBeGreaterThan(1)
        expect(sheet.procedures?.personalData, sheet.slug).not.toBe('')
      }
    }
  })

  it('builds a computer for less than 100 euros, parts counted', () => {
    const parts = [...documents.workshops.values()].find(({ slug }) => slug === 'ordinateur-raspberry-pi')
      ?.build?.parts
    const cents = (parts ?? []).reduce((sum, part) => sum + part.quantity * (part.unitPriceCents ?? 0), 0)
    expect(cents).toBeGreaterThan(5_000)
    expect(cents).toBeLessThan(10_000)
  })

  it('announces no budget below the price of the parts', () => {
    for (const { slug, build } of documents.workshops.values()) {
      if (build?.budgetCents == null) continue
      const cents = build.parts.reduce((sum, part) => sum + part.quantity * (part.unitPriceCents ?? 0), 0)
      expect(build.budgetCents, `${slug} costs ${cents}`).toBeGreaterThanOrEqual(cents)
    }
  })

  it('writes an easy-to-read summary on at least twenty sheets, one short idea a line', () => {
    const summaries = [...documents.workshops.values()]
      .map(({ easyToRead }) => easyToRead)
      .filter((text) => text !== '')
    expect(summaries.length).toBeGreaterThanOrEqual(20)
    for (const line of summaries.flatMap((text) => text.split('\n')))
      expect(line.length, line).toBeLessThanOrEqual(70)
  })

  it('gives every video a transcript', () => {
    const videos = [...documents.workshops.values()]
      .flatMap(({ resources }) => resources)
      .filter(({ kind }) => kind === 'video')
    expect(videos.length).toBeGreaterThan(5)
    for (const { title, transcript } of videos) expect(transcript.length, title).toBeGreaterThan(100)
  })

  it('repeats no slug, no title and no promise', () => {
    for (const collection of [
      documents.places,
      documents.workshops,
      documents.categories,
      documents.partners,
    ] as const) {
      const slugs = [...collection.values()].map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
    const sheets = [...documents.workshops.values(), ...demo.draftWorkshops]
    for (const of of ['slug', 'title', 'promise', 'body'] as const) {
      expect(new Set(sheets.map((sheet) => sheet[of])).size).toBe(sheets.length)
    }
  })

  it('resolves every reference', () => {
    expect(danglingReferences(documents)).toEqual([])
    const workshops = new Set([...documents.workshops.keys(), ...demo.draftWorkshops.map(({ id }) => id)])
    for (const session of [...demo.internalSessions, ...demo.draftSessions]) {
      expect(workshops.has(session.workshopId), session.id).toBe(true)
      expect(documents.places.has(session.placeId), session.id).toBe(true)
    }
    for (const schedule of demo.schedules) {
      expect(workshops.has(schedule.workshopId), schedule.id).toBe(true)
      expect(documents.places.has(schedule.placeId), schedule.id).toBe(true)
      for (const mediator of schedule.mediatorIds) expect(documents.mediators.has(mediator)).toBe(true)
    }
    const rules = new Set(demo.schedules.map(({ id }) => id))
    expect(rules.size).toBe(demo.schedules.length)
    const all = [...documents.sessions.values(), ...demo.internalSessions, ...demo.draftSessions]
    for (const { id } of all) expect(rules.has(demo.scheduleOfSession.get(id) ?? ''), id).toBe(true)
    expect(demo.scheduleOfSession.size).toBe(all.length)
  })

  it('keeps group visits and staff training away from the public', () => {
    for (const { workshopId } of documents.sessions.values()) {
      expect(['group-visit', 'staff-training']).not.toContain(documents.workshops.get(workshopId)?.format)
    }
    expect([...documents.workshops.values()].filter(({ format }) => format === 'staff-training')).toEqual([])
  })

  it('draws ten sheets of all families, without text, script or gradient', () => {
    expect(demo.images).toHaveLength(10)
    const families = new Set(
      demo.images.map(({ workshopId }) => documents.workshops.get(workshopId)?.categoryId),
    )
    expect(families.size).toBe(8)
    for (const { svg, alt, fileName } of demo.images) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 800 500"/)
      expect(svg).not.toMatch(/<text|<script|radient|undefined|NaN|href/)
      expect(alt.length, fileName).toBeGreaterThan(40)
    }
  })

  it('can be read on every family and place colour', () => {
    for (const { slug, colour } of documents.categories.values()) {
      expect(contrast(colour ?? '#000000', INK), slug).toBeGreaterThanOrEqual(4.5)
    }
    for (const { slug, colour } of documents.places.values()) {
      if (colour !== null) expect(contrast(colour, '#fbf6ec'), slug).toBeGreaterThanOrEqual(4)
    }
  })

  it('gives telephone numbers of the range reserved for fiction, and addresses of no one', () => {
    const text = JSON.stringify([
      ...documents.places.values(),
      ...documents.partners.values(),
      documents.network,
    ])
    for (const number of text.match(/\b0\d(?:[ \u00a0]\d\d){4}/g) ?? [])
      expect(number).toMatch(/^02[ \u00a0]61[ \u00a0]91/)
    const everything = JSON.stringify([
      text,
      [...documents.workshops.values()],
      [...documents.sessions.values()],
    ])
    for (const [host] of everything.matchAll(/(?:https?:\/\/|@)[a-z0-9.-]+/g))
      expect(host).toMatch(/\.example$/)
  })
})

function danglingReferences(all: ProgrammeDocuments): readonly string[] {
  const missing: string[] = []
  const check = (from: string, map: ReadonlyMap<string, unknown>, target: string | null | undefined) => {
    if (target != null && !map.has(target)) missing.push(`${from} → ${target}`)
  }
  for (const place of all.places.values()) check(place.id, all.places, place.parentId)
  for (const closure of all.closures.values()) check(closure.id, all.places, closure.placeId)
  for (const mediator of all.mediators.values())
    for (const place of mediator.placeIds) check(mediator.id, all.places, place)
  for (const sheet of all.workshops.values()) {
    check(sheet.id, all.categories, sheet.categoryId)
    for (const audience of sheet.audienceIds) check(sheet.id, all.audiences, audience)
  }
  for (const session of all.sessions.values()) {
    check(session.id, all.workshops, session.workshopId)
    check(session.id, all.places, session.placeId)
    check(session.id, all.partners, session.partnerId)
    check(session.id, all.cycles, session.cycle?.cycleId)
    check(session.id, all.festivals, session.festivalId)
    for (const mediator of session.mediatorIds) check(session.id, all.mediators, mediator)
    if (session.state.kind === 'moved') check(session.id, all.places, session.state.previousPlaceId)
    if (session.state.kind === 'cancelled') check(session.id, all.sessions, session.state.replacedBy)
    if (session.state.kind === 'postponed') check(session.id, all.sessions, session.state.replacedBy)
  }
  for (const redirect of all.redirects.values()) {
    const targets = redirect.kind === 'place' ? all.places : all.workshops
    const slugs = new Map([...targets.values()].map(({ slug }) => [slug, true]))
    check(redirect.id, slugs, redirect.toSlug)
  }
  return missing
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
