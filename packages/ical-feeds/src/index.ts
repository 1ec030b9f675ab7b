export { renderCalendar, renderSession } from './calendar.ts'
export { type FeedContext, uidOf } from './event.ts'
