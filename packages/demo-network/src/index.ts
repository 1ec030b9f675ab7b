export * from './demo.ts'
export type { DemoImage } from './images/index.ts'
export * from './large/index.ts'
export { schoolHolidays } from './school-holidays.ts'
