import { type Instant, instant, latest, type Programme } from '@escale/programme'
import { isPublic } from './sheets.ts'
import { upcoming } from './upcoming.ts'

interface Entry {
  readonly path: string
  readonly modifiedAt?: string
}

/** Lists: they change with anything. */
const FIXED = ['/', '/agenda/', '/ateliers/', '/lieux/', '/recherche/', '/abonnements/']
const TEXTS = ['/a-propos/', '/accessibilite/', '/confidentialite/', '/mentions-legales/']

/** Every page that has an address of its own and something to say now; sitemaps.org 0.9. */
export function sitemap({
  programme,
  today,
  siteUrl,
}: Pick<App.Locals, 'programme' | 'today' | 'siteUrl'>): string {
  const entries: Entry[] = [
    ...FIXED.map((path) => ({ path, modifiedAt: lastChange(programme) })),
    ...TEXTS.map((path) => ({ path, modifiedAt: programme.network.modifiedAt })),
    ...(programme.partners.all.length > 0
      ? [{ path: '/partenaires/', modifiedAt: latestOf(programme.partners.all) }]
      : []),
    ...programme.categories.all.map(({ slug, modifiedAt }) => ({ path: `/categories/${slug}/`, modifiedAt })),
    ...programme.workshops.all
      .filter(isPublic)
      .map(({ slug, modifiedAt }) => ({ path: `/ateliers/${slug}/`, modifiedAt })),
    ...programme.places.all.map(({ slug, modifiedAt }) => ({ path: `/lieux/${slug}/`, modifiedAt })),
    ...programme.cycles.all.map(({ slug, modifiedAt }) => ({ path: `/cycles/${slug}/`, modifiedAt })),
    ...programme.festivals.all.map(({ slug, modifiedAt }) => ({ path: `/festivals/${slug}/`, modifiedAt })),
    ...upcoming(programme, today).map(({ id, changedAt }) => ({
      path: `/seances/${id}/`,
      modifiedAt: changedAt,
    })),
  ]
  // A sitemap holds 50,000 addresses; the coming sessions of the largest network stay far below.
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries
    .map((entry) => line(entry, siteUrl))
    .join('\n')}\n</urlset>\n`
}

/** When anything that is listed last changed. */
function lastChange({ network, workshops, places, categories, sessions }: Programme): Instant {
  const changed = sessions.map(({ changedAt }) => ({ modifiedAt: changedAt }))
  return latestOf([network, ...workshops.all, ...places.all, ...categories.all, ...changed])
}

function latestOf(documents: readonly { readonly modifiedAt: Instant }[]): Instant {
  return documents.reduce(
    (last, { modifiedAt }) => latest(last, modifiedAt),
    instant('1970-01-01T00:00:00.000Z'),
  )
}

function line({ path, modifiedAt }: Entry, siteUrl: string): string {
  const address = `${siteUrl}${encodeURI(path)}`.replace(/&/g, '&amp;')
  return `<url><loc>${address}</loc>${modifiedAt === undefined ? '' : `<lastmod>${modifiedAt}</lastmod>`}</url>`
}
