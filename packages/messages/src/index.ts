export { cleanLine, cleanText } from './clean-text.ts'
export * as fr from './fr/index.ts'
