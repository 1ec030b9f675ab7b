/** What Koa hands to a route, as far as it is used here. */
export interface Exchange {
  body: unknown
}

export const routes = [
  {
    method: 'GET',
    path: '/ping',
    handler: (exchange: Exchange) => {
      exchange.body = { data: 'pong' }
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
]
