export { renderAtom } from './atom.ts'
export type { WebFeedContext } from './context.ts'
export { renderJsonFeed } from './json-feed.ts'
export { renderRss } from './rss.ts'
