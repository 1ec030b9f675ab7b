export { type Change, changeSince } from './change.ts'
export {
  DETAILS,
  type Detail,
  EDITION_KEYS,
  type Edition,
  editionPairs,
  GROUPINGS,
  type Grouping,
  type ParsedEdition,
  PLAIN,
  parseEdition,
} from './edition.ts'
export { goneSince } from './gone.ts'
export { renderFragment, renderHtml } from './html.ts'
export { renderJson } from './json.ts'
export type { ListingContext } from './listing.ts'
export { renderMarkdown } from './markdown.ts'
export { dayNamed, RELATIVE_DAYS, type RelativeDay, withDaysResolved } from './relative-days.ts'
export { type Section, sectionsOf } from './sections.ts'
export { dayOfIssue, MADE_ON } from './since.ts'
export { renderText } from './text.ts'
