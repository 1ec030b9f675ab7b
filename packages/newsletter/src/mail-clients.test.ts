import { civilDate, EVERYTHING, instant, select } from '@escale/programme'
import { aProgramme, aSession } from '@escale/programme/builders'
import { caniemail } from 'caniemail'
import { describe, expect, it } from 'vitest'
import { PLAIN } from './edition.ts'
import { renderFragment, renderHtml } from './html.ts'

/**
 * What a mail client of caniemail.com does not know, and why it may be in the mail all the same: nothing is lost for who
 * reads there. A feature that is not in this list must not be in the mail.
 */
const ACCEPTED: Readonly<Record<string, string>> = {
  '<body> element': 'Replaced by a div: the outer table carries paper, ink and typeface a second time.',
  'lang attribute':
    'Dropped with the page: the client reads in the language of its user, as it does all their mail.',
  'role attribute': 'Dropped: a table of one column is read in its order anyway.',
  'color-scheme meta tag':
    'Ignored: the client inverts colours by itself, and each text has its own paper under it.',
  'word-break': 'Ignored: only an address longer than the screen would widen the mail.',
  'width attribute': 'Ignored by HEY, which reads the width of the style beside it.',
}

/** Those on which it has data: La Poste, Free and Thunderbird, which reads as Firefox does, have none on tables yet. */
const CLIENTS = [
  'aol',
  'apple-mail',
  'fastmail',
  'gmail',
  'gmx',
  'hey',
  'ionos-1and1',
  'mail-ru',
  'orange',
  'outlook',
  'protonmail',
  'samsung-email',
  'sfr',
  'yahoo',
] as const

const programme = aProgramme({
  sessions: [
    aSession('2026-12-12 10:00-12:00'),
    aSession('2026-12-13 10:00-12:00', {
      state: { kind: 'cancelled', replacedBy: null },
      modifiedAt: instant('2026-11-21T00:00:00.000Z'),
    }),
  ],
})
const context = { siteUrl: 'https://agenda.example', today: civilDate('2026-11-22') }
const edition = {
  ...PLAIN,
  detail: 'complet' as const,
  since: instant('2026-11-20T00:00:00.000Z'),
  opening: 'Bonjour,\net bienvenue.',
  closing: 'À bientôt.',
}
const selection = select(programme, EVERYTHING)

/** The features without which each client reads the mail. */
function refused(html: string): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const client of CLIENTS) {
    const { issues } = caniemail({ clients: [`${client}.*`], html })
    for (const [, errors] of issues.errors) for (const { title } of errors) titles.add(title)
  }
  return titles
}

describe('the mail, for every client caniemail.com knows', () => {
  it('is made of what they support, but for what is accepted with its reason', () => {
    expect([...refused(renderHtml(selection, context, edition))].sort()).toEqual(Object.keys(ACCEPTED).sort())
  })

  it('asks less of them when it is pasted', () => {
    const titles = [...refused(renderFragment(selection, context, edition))]
    expect(titles.filter((title) => !(title in ACCEPTED))).toEqual([])
  })

  it('is really looked at: a grid does not pass', () => {
    expect(refused('<div style="display:grid">x</div>').size).toBeGreaterThan(0)
  })
})
