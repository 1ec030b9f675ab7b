export * as fr from './fr/index.ts'
