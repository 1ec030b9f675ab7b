import type { CivilTime } from '@escale/programme'
import { NBSP } from './typography.ts'

/** “10:00”, “16:30”: as on every door of the network, so on 24 hours. */
export function hour(time: CivilTime): string {
  return time
}

/** “10:00 – 12:00”. */
export function hours(start: CivilTime, end: CivilTime): string {
  return `${hour(start)} –${NBSP}${hour(end)}`
}

/** “from 10:00 to 12:00”. */
export function fromTo(start: CivilTime, end: CivilTime): string {
  return `from ${hour(start)} to ${hour(end)}`
}

/** “30 min”, “1 h 30 min”, “3 h”. */
export function duration(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [whole > 0 ? `${whole}${NBSP}h` : '', rest > 0 || whole === 0 ? `${rest}${NBSP}min` : '']
    .filter((part) => part !== '')
    .join(NBSP)
}
