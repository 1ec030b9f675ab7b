import { civilDate, EVERYTHING, id, instant, select } from '@escale/programme'
import {
  aFestival,
  anAudience,
  aPlace,
  aProgramme,
  aSchoolHoliday,
  aSession,
  aWorkshop,
} from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { changeSince } from './change.ts'
import { editionPairs, PLAIN, parseEdition } from './edition.ts'
import { goneSince } from './gone.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { dayNamed, withDaysResolved } from './relative-days.ts'
import { renderText } from './text.ts'

const context = { siteUrl: 'https://agenda.estuaires.example', today: civilDate('2026-11-22') }
const december = { ...EVERYTHING, from: civilDate('2026-12-01'), to: civilDate('2026-12-31') }

const programme = aProgramme({
  audiences: [anAudience('Adolescents', 12, 17)],
  festivals: [aFestival('Pixels d’hiver', '2026-12-10', '2026-12-20')],
  workshops: [
    aWorkshop('Mettre ses photos à l’abri', {
      id: id('photos'),
      promise:
        'À la fin, vous saurez sauvegarder vos photos en double, chez vous et ailleurs, sans rien perdre.',
      audienceIds: [id('adolescents')],
    }),
  ],
  sessions: [
    aSession('2026-12-12 10:00-12:00', {
      registration: {
        kind: 'required',
        opensOn: null,
        ways: { onSite: true, phone: '0261910042', mail: '', link: '' },
      },
    }),
    aSession('2026-12-12 15:00-16:30', {
      state: { kind: 'cancelled', replacedBy: id('next') },
      publicNote: 'La médiatrice est malade',
    }),
    aSession('2026-12-19 15:00-16:30', { id: id('next') }),
    aSession('2027-01-09 15:00-16:30'),
  ],
})

describe('the text listing', () => {
  it('has no line longer than 72 characters but addresses', () => {
    const long = renderText(select(programme, EVERYTHING), context)
      .split('\n')
      .filter((line) => [...line].length > 72 && !line.startsWith('https://'))
    expect(long).toEqual([])
  })

  it('says so when nothing matches', () => {
    const text = renderText(select(programme, { ...december, places: ['nulle-part'] }), context)
    expect(text).toContain('Aucune séance ne correspond à ce choix.')
  })
})

describe('the mail', () => {
  it('escapes what people typed', () => {
    const hostile = aProgramme({
      workshops: [aWorkshop('t', { id: id('photos'), title: '<script>alert("1")</script> & cie' })],
      sessions: [aSession('2026-12-12 10:00-12:00')],
    })
    const html = renderHtml(select(hostile, EVERYTHING), context)
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; cie')
  })

  it('carries no script, no style sheet, no picture and no third-party address', () => {
    const html = renderHtml(select(programme, EVERYTHING), context)
    expect(html).not.toMatch(/<(script|link|img|style)\b/)
    expect([...html.matchAll(/https?:\/\/[^/"<]+/g)].map(([origin]) => origin)).toSatisfy(
      (origins: string[]) => origins.every((origin) => origin === context.siteUrl),
    )
  })
})

describe('an edition', () => {
  const read = (text: string) => {
    const parsed = parseEdition(new URLSearchParams(text), 'Europe/Paris')
    if (!parsed.ok) throw new Error(parsed.problem.value)
    return parsed.edition
  }

  it('comes back whole from its address', () => {
    const written =
      'groupe=lieu&detail=complet&depuis=2026-11-20T00%3A00%3A00.000Z&titre=Pour+les+ados&mot=Bonjour&fin=%C3%80+bient%C3%B4t&sans=a%2Cb&premier=next'
    const edition = read(written)
    expect(new URLSearchParams(editionPairs(edition)).toString()).toBe(written)
    expect(editionPairs(PLAIN)).toEqual([])
  })

  it.each([
    ['2026-11-20', '2026-11-19T23:00:00.000Z'],
    ['2026-11-20T08:00:00+01:00', '2026-11-20T07:00:00.000Z'],
    ['https://agenda.example/lettre/?public=ados&fait=2026-11-20', '2026-11-19T23:00:00.000Z'],
  ])('takes %s for its «since»', (text, instant) => {
    expect(read(`depuis=${encodeURIComponent(text)}`).since).toBe(instant)
  })

  it('refuses a «since» that says nothing', () => {
    expect(parseEdition([['depuis', 'la dernière fois']], 'Europe/Paris')).toEqual({
      ok: false,
      problem: { value: 'la dernière fois' },
    })
  })

  it('leaves out by hand, moves up by hand, and says the editor’s words', () => {
    const edition = read(
      'groupe=lieu&sans=z&sans=2026-12-12-10-00-12-00&premier=next&mot=Chers+voisins&fin=À+bientôt',
    )
    const text = renderText(select(programme, december), context, edition)
    expect(text).toContain('Chers voisins')
    expect(text).toContain('MÉDIATHÈQUE DU PORT, PORT-LOUIS')
    expect(text).not.toContain('/seances/2026-12-12-10-00-12-00/')
    expect(text.indexOf('/seances/next/')).toBeLessThan(text.indexOf('15-00-16-30'))
    expect(text.trim().endsWith('À bientôt')).toBe(true)
  })

  it('cuts by family and by audience, a session without audience being for everyone', () => {
    const titles = (grouping: string) =>
      JSON.parse(renderJson(select(programme, december), context, read(`groupe=${grouping}`))).sections.map(
        ({ titre, seances }: { titre: string; seances: object[] }) => [titre, seances.length],
      )
    expect(titles('famille')).toEqual([['Loisirs', 3]])
    expect(titles('public')).toEqual([['Adolescents', 3]])
  })

  it('says one line, or everything there is to know', () => {
    const [line, full] = ['ligne', 'complet'].map((detail) =>
      renderText(select(programme, december), context, read(`detail=${detail}`)),
    )
    expect(line).not.toContain('À la fin, vous saurez')
    expect(full?.length).toBeGreaterThan(line?.length ?? 0)
  })
})

describe('what changed since the last issue', () => {
  const since = instant('2026-11-20T00:00:00.000Z')
  const before = {
    createdAt: instant('2026-11-01T00:00:00.000Z'),
    modifiedAt: instant('2026-11-01T00:00:00.000Z'),
  }
  const after = { ...before, modifiedAt: instant('2026-11-21T00:00:00.000Z') }
  const cancelled = { kind: 'cancelled' as const, replacedBy: null }
  const changed = aProgramme({
    sessions: [
      aSession('2026-12-01 10:00-12:00', { ...before, id: id('same') }),
      aSession('2026-12-02 10:00-12:00', { ...after, id: id('edited') }),
      aSession('2026-12-03 10:00-12:00', { ...after, id: id('gone'), state: cancelled }),
      aSession('2026-12-04 10:00-12:00', { ...before, id: id('gone-before'), state: cancelled }),
      aSession('2026-12-05 10:00-12:00', {
        ...after,
        id: id('moved'),
        state: {
          kind: 'postponed',
          previous: { date: civilDate('2026-12-04'), startTime: null },
          replacedBy: null,
        },
      }),
      aSession('2026-12-05 14:00-16:00', {
        ...after,
        id: id('put-off'),
        state: { kind: 'postponed', previous: null, replacedBy: null },
      }),
      aSession('2026-12-06 10:00-12:00', { createdAt: instant('2026-11-21T00:00:00.000Z'), id: id('new') }),
    ],
  })

  it('is what is new, moved or cancelled, and nothing else', () => {
    const changes = changed.sessions.map((session) => [session.id, changeSince(session, since)])
    expect(Object.fromEntries(changes)).toEqual({
      same: null,
      edited: null,
      gone: 'cancelled',
      'gone-before': null,
      moved: 'moved',
      'put-off': 'moved',
      new: 'new',
    })
  })

  it('is said first, as a corrigendum, and marked where it stands', () => {
    const text = renderText(select(changed, december), context, { ...PLAIN, since })
    const [corrigendum = ''] = text.split(/MARDI.1ER.DÉCEMBRE/)
    expect(corrigendum).toContain('CE QUI A CHANGÉ DEPUIS LE DERNIER ENVOI')
    expect(corrigendum).toContain('/seances/gone/')
    expect(corrigendum).toContain('/seances/moved/')
    expect(corrigendum).not.toContain('/seances/new/')
    expect(text).toContain('[nouveau]')
  })
})

describe('a session that left the selection since the last issue', () => {
  const since = instant('2026-11-20T00:00:00.000Z')
  const changed = {
    createdAt: instant('2026-11-01T00:00:00.000Z'),
    modifiedAt: instant('2026-11-21T00:00:00.000Z'),
  }
  const moved = (previousPlaceId: string) => ({
    kind: 'moved' as const,
    previousPlaceId: id<'place'>(previousPlaceId),
  })
  const programme = aProgramme({
    places: [aPlace('Port', { id: id('port') }), aPlace('Étang', { id: id('etang') })],
    sessions: [
      aSession('2027-01-09 10:00-12:00', {
        ...changed,
        id: id('reportee'),
        placeId: id('port'),
        state: {
          kind: 'postponed',
          previous: { date: civilDate('2026-12-12'), startTime: null },
          replacedBy: null,
        },
      }),
      aSession('2026-12-13 10:00-12:00', {
        ...changed,
        id: id('ailleurs'),
        placeId: id('etang'),
        state: moved('port'),
      }),
      aSession('2026-12-14 10:00-12:00', { ...changed, id: id('la-bas'), placeId: id('etang') }),
    ],
  })
  const gone = (query: object) =>
    goneSince(select(programme, { ...december, ...query }), since).map(({ id: session }) => session)

  it('is told, though its new date or its new place is not asked for', () => {
    expect(gone({})).toEqual(['reportee'])
    expect(gone({ places: ['port'] })).toEqual(['ailleurs', 'reportee'])
    expect(gone({ places: ['etang'] })).toEqual([])
    const text = renderText(select(programme, { ...december, places: ['port'] }), context, {
      ...PLAIN,
      since,
    })
    expect(text).toContain('/seances/reportee/')
    expect(text.replaceAll('\u00A0', ' ')).toContain('Samedi 9 janvier')
  })
})

describe('a relative day', () => {
  const holidays = aProgramme({ schoolHolidays: [aSchoolHoliday('Noël', '2026-12-19', '2027-01-03')] })

  it.each([
    ['2026-11-22', 'debut-semaine', '2026-11-16'],
    ['2026-11-22', 'fin-semaine-prochaine', '2026-11-29'],
    ['2026-12-31', 'debut-mois-prochain', '2027-01-01'],
    ['2026-12-31', 'fin-mois-prochain', '2027-01-31'],
    ['2027-01-31', 'fin-mois-prochain', '2027-02-28'],
    ['2026-11-22', 'debut-trimestre', '2026-10-01'],
    ['2026-12-31', 'fin-trimestre', '2026-12-31'],
    ['2026-11-22', 'debut-trimestre-prochain', '2027-01-01'],
    ['2026-11-22', 'fin-trimestre-prochain', '2027-03-31'],
    ['2026-12-24', 'debut-vacances', '2026-12-19'],
    ['2027-02-01', 'fin-vacances', null],
  ] as const)('on %s, %s is %s', (today, name, day) => {
    expect(dayNamed(name, holidays, civilDate(today))).toBe(day)
  })

  it('is resolved in an address, whose other keys stay', () => {
    const pairs = [
      ['du', 'debut-mois-prochain'],
      ['au', '2027-01-15'],
      ['public', 'ados'],
    ] as const
    expect(withDaysResolved(pairs, holidays, civilDate('2026-12-10'))).toEqual([
      ['du', '2027-01-01'],
      ['au', '2027-01-15'],
      ['public', 'ados'],
    ])
  })
})

describe('Markdown', () => {
  it('lets no title be taken for markup', () => {
    const workshop = aWorkshop('# *Photos* [x](https://a.example) <b>', { id: id('photos') })
    const hostile = aProgramme({ workshops: [workshop], sessions: [aSession('2026-12-12 10:00-12:00')] })
    expect(renderMarkdown(select(hostile, december), context)).toContain(
      '\\# \\*Photos\\* \\[x\\](https://a.example) \\<b\\>',
    )
  })
})
