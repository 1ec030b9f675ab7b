export { type CalendarWindow, isCalendar, readCalendar } from './calendar/read.ts'
export { FIELDS, type FieldName, guessMapping, type Mapping } from './fields.ts'
export {
  type Fault,
  type ReadRow,
  readRows,
  type SessionState,
  type ToldSession,
  type Unsaid,
} from './read-rows.ts'
export { readCsv, textOf } from './table/csv.ts'
export type { Table, TableRow } from './table/table.ts'
export { readXlsx } from './table/xlsx.ts'
export { bare } from './values/date.ts'
