export { type ImportedEvent, type ReadAgenda, type Refusal, readOpenAgenda } from './read.ts'
