export { type ImportedEvent, type ReadAgenda, type Refusal, readOpenAgenda } from './read.ts'
export { type OpenAgendaContext, type WrittenAgenda, type WrittenEvent, writeOpenAgenda } from './write.ts'
