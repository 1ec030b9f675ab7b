import { type CivilTime, minutesOf } from '@escale/programme'
import { NBSP } from './typography.ts'

/** «10 h», «16 h 30», «minuit» never: patrons read figures. No break inside. */
export function hour(time: CivilTime): string {
  const minutes = minutesOf(time)
  return hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)
}

/** «10 h – 12 h», each end unbroken, the dash never first on a line. */
export function hours(start: CivilTime, end: CivilTime): string {
  return `${hour(start)}${NBSP}– ${hour(end)}`
}

/** «de 10 h à 12 h». */
export function fromTo(start: CivilTime, end: CivilTime): string {
  return `de ${hour(start)} à ${hour(end)}`
}

/** «30 min», «1 h 30», «3 h». */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}${NBSP}min`
  return hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)
}

function hoursAndMinutes(whole: number, minutes: number): string {
  const rest = minutes === 0 ? '' : `${NBSP}${String(minutes).padStart(2, '0')}`
  return `${whole}${NBSP}h${rest}`
}
