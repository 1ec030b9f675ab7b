export * from './expand.ts'
export * from './holidays/public.ts'
export { covers, nthWeekday } from './rhythm.ts'
export * from './schedule.ts'
