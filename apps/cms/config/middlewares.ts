import type { Core } from '@strapi/strapi'

/** Strapi's own and a word in French on refusals, without the «X-Powered-By» header; CORS answers no origin: browsers only come here for the admin. */
const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'global::refusals',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]

export default middlewares
