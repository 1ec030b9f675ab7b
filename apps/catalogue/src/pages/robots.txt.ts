import type { APIRoute } from 'astro'

/** The feeds are for calendars, paper for printers: their pages are what an engine should list. A PDF costs a browser. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    `User-agent: *\nDisallow: /flux/\nDisallow: /lettre/\nDisallow: /programme/\nDisallow: /*/affiche\nDisallow: /*/imprimer\n\nSitemap: ${locals.siteUrl}/sitemap.xml\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  )
