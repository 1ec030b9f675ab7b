export { cleanLine, cleanText } from './clean-text.ts'
export * as fr from './fr/index.ts'
export { type Language, type Messages, messages, type Widened } from './language.ts'
export type { QueryNames } from './wishes.ts'
