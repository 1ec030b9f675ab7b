import type { APIRoute } from 'astro'

/** The feeds are for calendars: their pages are what an engine should list. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    `User-agent: *\nDisallow: /flux/\nDisallow: /lettre/\n\nSitemap: ${locals.siteUrl}/sitemap.xml\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  )
