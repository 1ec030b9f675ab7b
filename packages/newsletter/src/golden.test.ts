import { civilDate, EVERYTHING, id, instant, select } from '@escale/programme'
import { aCategory, anAudience, aPlace, aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './docx.ts'
import { GROUPINGS, PLAIN } from './edition.ts'
import { renderFragment, renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { renderText } from './text.ts'

/** Two places, two families, two audiences, and one session of each state that a reader has to be told of. */
const before = {
  createdAt: instant('2026-11-01T00:00:00.000Z'),
  modifiedAt: instant('2026-11-01T00:00:00.000Z'),
}
const programme = aProgramme({
  audiences: [anAudience('Adolescents', 12, 17), anAudience('Aînés', 60, null)],
  categories: [
    aCategory('Loisirs', { id: id('loisirs') }),
    aCategory('Jeux vidéo', { id: id('jeux'), order: 2 }),
  ],
  places: [
    aPlace('Médiathèque du Port', { id: id('port') }),
    aPlace('E-bus, la Pointe', { id: id('bus'), town: 'Plouévin' }),
  ],
  workshops: [
    aWorkshop('Mettre ses photos à l’abri', {
      id: id('photos'),
      categoryId: id('loisirs'),
      promise:
        'À la fin, vous saurez sauvegarder vos photos en double, chez vous et ailleurs, sans rien perdre.',
      audienceIds: [id('aines')],
      toBring: ['votre téléphone', 'son câble'],
    }),
    aWorkshop('Tournoi <kart> & cie', {
      id: id('kart'),
      categoryId: id('jeux'),
      promise: 'Quatre manettes, des gagnants, de la soupe.',
      audienceIds: [id('adolescents'), id('aines')],
    }),
  ],
  sessions: [
    aSession('2026-12-12 10:00-12:00', {
      ...before,
      id: id('photos-port'),
      workshopId: id('photos'),
      placeId: id('port'),
      registration: {
        kind: 'required',
        opensOn: civilDate('2026-12-01'),
        ways: { onSite: true, phone: '0261910042', mail: '', link: '' },
      },
    }),
    aSession('2026-12-12 15:00-16:30', {
      ...before,
      id: id('kart-annule'),
      workshopId: id('kart'),
      placeId: id('port'),
      modifiedAt: instant('2026-11-21T00:00:00.000Z'),
      state: { kind: 'cancelled', replacedBy: id('kart-bus') },
      publicNote: 'La médiatrice est malade',
    }),
    aSession('2026-12-19 15:00-16:30', {
      ...before,
      id: id('kart-bus'),
      workshopId: id('kart'),
      placeId: id('bus'),
      createdAt: instant('2026-11-21T00:00:00.000Z'),
    }),
    aSession('2026-12-20 10:00-12:00', {
      ...before,
      id: id('photos-deplace'),
      workshopId: id('photos'),
      placeId: id('bus'),
      modifiedAt: instant('2026-11-21T00:00:00.000Z'),
      state: { kind: 'moved', previousPlaceId: id('port') },
    }),
  ],
})
const selection = select(programme, {
  ...EVERYTHING,
  from: civilDate('2026-12-01'),
  to: civilDate('2026-12-31'),
})
const context = { siteUrl: 'https://agenda.estuaires.example', today: civilDate('2026-11-22') }
const FORMATS = {
  html: renderHtml,
  'bloc.html': renderFragment,
  txt: renderText,
  md: renderMarkdown,
  json: renderJson,
} as const

describe.each(GROUPINGS)('the listing by %s', (grouping) => {
  const edition = {
    ...PLAIN,
    grouping,
    since: instant('2026-11-20T00:00:00.000Z'),
    opening: 'Bonjour,\nbienvenue.',
  }

  it.each(Object.entries(FORMATS))('is written in %s as it was', async (extension, render) => {
    await expect(render(selection, context, edition)).toMatchFileSnapshot(`./golden/${grouping}.${extension}`)
  })

  it('is written in Word as it was', async () => {
    const files = unzipSync(await renderDocx(selection, context, edition))
    const text = new TextDecoder().decode(files['word/document.xml'])
    await expect(text.replaceAll('<w:p>', '\n<w:p>')).toMatchFileSnapshot(`./golden/${grouping}.document.xml`)
  })
})

it.each(['ligne', 'court', 'complet'] as const)('the detail «%s» is written as it was', async (detail) => {
  const text = renderText(selection, context, { ...PLAIN, detail })
  await expect(text).toMatchFileSnapshot(`./golden/detail-${detail}.txt`)
})
