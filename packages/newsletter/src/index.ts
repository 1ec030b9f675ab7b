export { renderHtml } from './html.ts'
export type { ListingContext } from './listing.ts'
export { renderText } from './text.ts'
