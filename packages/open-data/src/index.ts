export type { OpenDataContext } from './context.ts'
export { MEDIATION_COLUMNS, mediationCsv } from './mediation/csv.ts'
export { type MediationRecord, mediationRecords, unlistedPlaces } from './mediation/record.ts'
export { openApi } from './open-api.ts'
export { type CsvFlavour, dictionaryCsv, KINDS, sessionsCsv } from './session-csv.ts'
export { type FieldKind, SESSION_FIELDS, type SessionField } from './session-fields.ts'
export {
  LICENCE,
  MOST_PER_PAGE,
  type PageRequest,
  PER_PAGE,
  type SessionPage,
  sessionPage,
} from './session-pages.ts'
