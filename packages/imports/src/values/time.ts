import { bare } from './date.ts'

const TIME = /(?<!\d)(\d{1,2})\s*(?:h(?:eures?)?|:)\s*(\d{2})?(?::\d{2})?(?!\d)|\b(midi)\b/g

/** Hours as people write them, as `HH:MM`, in their order: `10 h – 12 h 30` gives two. */
export function readTimes(text: string): readonly string[] {
  const found = [...bare(text).matchAll(TIME)].flatMap(([, hours, minutes, noon]) => {
    const [hour, minute] = noon ? [12, 0] : [Number(hours), Number(minutes ?? 0)]
    return hour < 24 && minute < 60 ? [`${two(hour)}:${two(minute)}`] : []
  })
  if (found.length > 0) return found
  // A lone figure in a column of hours, or two: `10-12`.
  const figures = /^(\d{1,2})(?:\s*[-–à]\s*(\d{1,2}))?$/.exec(bare(text))
  const hours = [figures?.[1], figures?.[2]].flatMap((hour) => (hour === undefined ? [] : [Number(hour)]))
  return hours.every((hour) => hour < 24) ? hours.map((hour) => `${two(hour)}:00`) : []
}

/** `1h30`, `90 min`, `1,5 h`, `90`: minutes. */
export function readDuration(text: string): number | null {
  const plain = bare(text).replace(',', '.')
  const hours = /^(\d{1,2}(?:\.\d+)?)\s*h(?:eures?)?\s*(\d{1,2})?/.exec(plain)
  if (hours) return Math.round(Number(hours[1]) * 60) + Number(hours[2] ?? 0)
  const minutes = /^(\d{1,3})\s*(?:min\w*|')?$/.exec(plain)
  return minutes ? Number(minutes[1]) : null
}

/** `10:00` and ninety minutes are `11:30`; past midnight, the next day's hour. */
export function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const total = (hour * 60 + minute + minutes) % 1440
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
