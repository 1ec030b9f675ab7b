import { fr } from '@escale/messages'
import { civilDate, civilTime } from '@escale/programme'

const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', year: '2-digit', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})
const NUMBER = new Intl.NumberFormat('fr-FR')

const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** `sam. 12 déc.` */
export const shortDay = (date: string): string => DAY.format(noon(date))
/** `samedi 12 décembre 2026` */
export const longDay = (date: string): string => fr.fullDate(civilDate(date))
/** `déc. 26` of `2026-12` */
export const shortMonth = (month: string): string => MONTH.format(noon(`${month}-15`))
/** `décembre 2026` of `2026-12` */
export const longMonth = (month: string): string => fr.monthAndYear(civilDate(`${month}-01`))
/** `10 h`, `10 h 30` of `10:30` */
export const hour = (time: string): string => fr.hour(civilTime(time))
/** `dim. 22 nov., 14:05`, where it is read */
export const moment = (instant: string): string => MOMENT.format(new Date(instant))
export const count = (value: number): string => NUMBER.format(value)
/** `1 séance`, `3 séances` */
export const many = (value: number, one: string, several = `${one}s`): string =>
  `${count(value)}\u00A0${value < 2 ? one : several}`
