const DAY_MS = 24 * 3600 * 1000

/** The day of a clock where it is read, and the Monday and the Sunday around it. */
export function daysAround(now: Date): {
  readonly today: string
  readonly monday: string
  readonly sunday: string
} {
  const noon = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), 12)
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7
  const day = (shift: number) => new Date(noon + shift * DAY_MS).toISOString().slice(0, 10)
  return { today: day(0), monday: day(-sinceMonday), sunday: day(6 - sinceMonday) }
}
