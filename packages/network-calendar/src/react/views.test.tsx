import { civilDate } from '@escale/programme'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { aShowing, at } from '../builders.ts'
import { almanacOf, EMPTY_ALMANAC } from '../marks.ts'
import { VIEWS, type View } from '../view.ts'
import { CalendarView } from './CalendarView.tsx'
import { Legend } from './Legend.tsx'
import type { Shown } from './shown.ts'

const date = civilDate('2026-12-09')
const many = Array.from({ length: 7 }, (_, index) =>
  aShowing({ id: `s${index}`, date, from: 600 + index * 15, to: 720 + index * 15 }),
)
const shown = (view: View, more: Partial<Shown> = {}): Shown => ({
  view,
  date,
  today: civilDate('2026-11-22'),
  showings: many,
  next: null,
  places: [at('port')],
  counts: new Map([[date, 7]]),
  almanac: EMPTY_ALMANAC,
  leaf: 1,
  links: {
    calendar: ({ view: to, date: day, place }) => `#${to} ${day} ${place ?? ''}`.trim(),
    session: ({ id }) => `/seances/${id}/`,
    sheet: (slug) => `/ateliers/${slug}/`,
    place: (slug) => `/lieux/${slug}/`,
  },
  ...more,
})
const html = (view: View, more: Partial<Shown> = {}) =>
  renderToStaticMarkup(<CalendarView shown={shown(view, more)} />)
const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0]+/g, ' ')

describe('the calendar', () => {
  it.each(['month', 'week', 'grid'] as const)(
    'as a %s is a table with a caption and named columns',
    (view) => {
      const markup = html(view)
      expect(markup).toContain('<caption>')
      expect(markup.match(/<th scope="col"/g)?.length).toBeGreaterThanOrEqual(7)
      expect(markup).not.toContain('style=')
    },
  )

  it.each(['month', 'week', 'grid'] as const)(
    'as a %s says how many others there are, and leads to the day',
    (view) => {
      const markup = html(view)
      const [, count = '0'] = /\+ (\d+) autres/.exec(text(markup)) ?? []
      expect(markup.match(/data-seance/g)?.length).toBe(7 - Number(count))
      expect(markup).toMatch(/class="autres" href="#day 2026-12-09/)
    },
  )

  it('leads from a gap of the grid to the day at that place', () => {
    expect(html('grid')).toContain('href="#day 2026-12-09 port"')
  })

  it('names what a day is marked with', () => {
    const day = (name: string) => ({ name, from: date, to: date })
    const stamps = { createdAt: '' as never, modifiedAt: '' as never }
    const almanac = almanacOf({
      schoolHolidays: [
        { ...day('Vacances de Noël'), ...stamps, zone: 'B', provisional: false, id: 'v' as never },
      ],
      zone: 'B',
      publicHolidays: [day('Noël')],
      closures: [
        { ...stamps, id: 'c' as never, placeId: null, from: date, to: date, reason: 'Inventaire' },
        { ...stamps, id: 'd' as never, placeId: 'port' as never, from: date, to: date, reason: 'Travaux' },
      ],
      festivals: [],
      slugOf: () => 'port',
    })
    for (const view of ['month', 'week', 'grid', 'day'] as const)
      for (const name of ['Vacances de Noël', 'Noël', 'fermé : inventaire'])
        expect(text(html(view, { almanac }))).toContain(name)
    const [network, place] = [almanac.closures[0], almanac.closures[1]]
    expect([network?.place, place?.place]).toEqual(['', 'port'])
    const places = { ...almanac, closures: almanac.closures.filter(({ place: slug }) => slug !== '') }
    expect(text(html('grid', { almanac: places }))).toContain('fermé : travaux')
  })

  it.each(VIEWS.filter((view) => view !== 'year'))(
    'as a %s shows what staff alone see in another style, in words',
    (view) => {
      const showings = [
        { ...aShowing({ id: 'brouillon', date, from: 600, to: 660 }), publication: 'draft' as const },
        { ...aShowing({ id: 'classe', date, from: 700, to: 760 }), publication: 'internal' as const },
      ]
      const markup = html(view, { showings })
      expect(text(markup)).toContain('brouillon')
      expect(text(markup)).toContain('interne')
      expect(markup).toMatch(/bloc--reserve|seance--reservee/)
      expect(html(view)).not.toMatch(/bloc--reserve|seance--reservee/)
    },
  )

  it('has a legend for what is told without words', () => {
    const family = { slug: 'loisirs', name: 'Loisirs', motif: 'frames' as const }
    expect(renderToStaticMarkup(<Legend view="month" families={[family]} />)).toContain('vacances scolaires')
    expect(renderToStaticMarkup(<Legend view="list" families={[family]} />)).toBe('')
  })
})
