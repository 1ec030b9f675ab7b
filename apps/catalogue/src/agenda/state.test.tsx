import { demoNetwork } from '@escale/demo-network'
import { decodeRange, VIEWS } from '@escale/network-calendar'
import {
  addDays,
  buildProgramme,
  civilDate,
  EVERYTHING,
  instant,
  LEVELS,
  type ProgrammeQuery,
} from '@escale/programme'
import { indexOf } from '@escale/search'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { interfaces } from '../words/words.ts'
import { answerAsk } from './answer.ts'
import { type AgendaAsk, addressOfAsk, parseAsk } from './ask.ts'
import { agendaData } from './data.ts'
import { language as french } from './french.ts'
import { AgendaPage } from './Page.tsx'
import { stateOfRange } from './range-state.ts'
import { heldApart, travelsWhole } from './window.ts'

const today = civilDate('2026-11-22')
const programme = buildProgramme(demoNetwork({ today }).documents)
const locals: App.Locals = {
  ...interfaces.fr,
  programme,
  today,
  now: instant('2026-11-24T13:00:00.000Z'),
  siteUrl: 'https://agenda.example',
  withdrawn: new Set(),
  makesPdf: false,
  previewUntil: null,
  revision: 1,
  searchIndex: Promise.resolve(indexOf(programme)),
}

const some = (all: readonly string[]) => fc.subarray(['inconnu', ...all], { maxLength: 2 })
const slugs = (all: readonly { readonly slug: string }[]) => some(all.map(({ slug }) => slug))
const anyQuery = fc
  .record(
    {
      places: slugs(programme.places.all),
      towns: slugs(programme.towns.all),
      categories: slugs(programme.categories.all),
      workshops: slugs(programme.workshops.all),
      audiences: slugs(programme.audiences.all),
      festivals: slugs(programme.festivals.all),
      cycles: slugs(programme.cycles.all),
      ages: fc.subarray([9, 40, 70], { maxLength: 1 }),
      levels: fc.subarray([...LEVELS]),
      freeOnly: fc.boolean(),
      schoolHolidays: fc.constantFrom('only', 'outside'),
      from: fc.constantFrom(null, civilDate('2026-12-03')),
      to: fc.constantFrom(null, civilDate('2026-12-20')),
      text: fc.constantFrom('', 'photo'),
    },
    { requiredKeys: [] },
  )
  .map((asked) => ({ ...EVERYTHING, ...asked }) as ProgrammeQuery)
const anyAsk: fc.Arbitrary<AgendaAsk> = fc.record({
  query: anyQuery,
  view: fc.constantFrom(...VIEWS),
  date: fc.option(fc.integer({ min: -60, max: 200 }).map((days) => addDays(today, days))),
  leaf: fc.constantFrom(1, 1, 2),
})

const markup = (state: ReturnType<typeof answerAsk>) => renderToStaticMarkup(<AgendaPage state={state} />)

describe('the agenda', () => {
  it('is the same page made of the programme and of the window that travelled, whatever is asked', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const asked = travelsWhole(ask.view) ? { ...ask, query: heldApart(ask.query) } : ask
        const { range, unknown, periods } = JSON.parse(JSON.stringify(agendaData(asked, locals)))
        const enhanced = stateOfRange(decodeRange(range), ask, { unknown, periods }, french)
        expect(markup(enhanced)).toBe(markup(answerAsk(ask, locals)))
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('names each choice, and takes it back without leaving the day or the view', () => {
    const parsed = parseAsk(
      new URLSearchParams(
        'categorie=jeux-video&categorie=bases&niveau=debutant&vue=mois&date=2026-12-09&page=2',
      ),
    )
    if (!parsed.ok) throw new Error('Malformed in a test')
    const page = markup(answerAsk(parsed.ask, locals)).replaceAll('&amp;', '&')
    const links = [...page.matchAll(/etiquette--lien" href="([^"]+)"><span class="masque">([^<]+)/g)]
    const bases = locals.programme.categories.bySlug.get('bases')?.name
    expect(links.map(([, href, words]) => [words, href])).toEqual([
      [`Retirer ${bases}`, '/agenda/?categorie=jeux-video&niveau=debutant&vue=mois&date=2026-12-09'],
      ['Retirer Jeux vidéo', '/agenda/?categorie=bases&niveau=debutant&vue=mois&date=2026-12-09'],
      ['Retirer Débutants', '/agenda/?categorie=bases&categorie=jeux-video&vue=mois&date=2026-12-09'],
    ])
    expect(page).toContain('href="/agenda/?vue=mois&date=2026-12-09">Tout effacer')
    // What a field cannot show goes along with it.
    expect(page.match(/<input type="hidden" name="categorie" value="jeux-video"/g)).toHaveLength(2)
    expect(markup(answerAsk({ ...parsed.ask, query: EVERYTHING }, locals))).not.toContain('choisis')
  })

  it('has one address for each ask, which reads back', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const parsed = parseAsk(new URLSearchParams(addressOfAsk(ask, '').slice(1)))
        expect(parsed.ok && addressOfAsk(parsed.ask)).toBe(addressOfAsk(ask))
      }),
    )
  })

  it.each(VIEWS)('opens at both ends of the calendar as %s', (view) => {
    for (const date of ['0001-01-01', '9999-12-31'].map(civilDate)) {
      const state = answerAsk({ query: EVERYTHING, view, date, leaf: 1 }, locals)
      expect(markup(state)).toContain('Agenda')
    }
  })

  it.each(['2026-13-01', 'demain'])('refuses %s as a date, in French', (date) => {
    expect(parseAsk(new URLSearchParams({ date }))).toEqual({ ok: false, dates: [], date })
  })

  it('opens a list where it is asked, else today', () => {
    const opened = (search: string) => {
      const parsed = parseAsk(new URLSearchParams(search))
      if (!parsed.ok) throw new Error(search)
      return answerAsk(parsed.ask, locals).shown.date
    }
    expect([opened(''), opened('du=2026-12-03'), opened('date=2027-01-09&vue=mois')]).toEqual([
      today,
      '2026-12-03',
      '2027-01-09',
    ])
  })
})
