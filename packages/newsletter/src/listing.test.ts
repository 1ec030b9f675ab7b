import { civilDate, EVERYTHING, id, select } from '@escale/programme'
import { aFestival, anAudience, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { renderHtml } from './html.ts'
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
  it('reads like a page of the bulletin', async () => {
    await expect(renderText(select(programme, december), context)).toMatchFileSnapshot(
      './golden/december.txt',
    )
  })

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
  it('is tables and inline styles', async () => {
    await expect(renderHtml(select(programme, december), context)).toMatchFileSnapshot(
      './golden/december.html',
    )
  })

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
