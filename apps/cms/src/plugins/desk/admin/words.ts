const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const LONG_DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', year: '2-digit', timeZone: 'UTC' })
const LONG_MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
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
export const longDay = (date: string): string => LONG_DAY.format(noon(date))
/** `déc. 26` of `2026-12` */
export const shortMonth = (month: string): string => MONTH.format(noon(`${month}-15`))
/** `décembre 2026` of `2026-12` */
export const longMonth = (month: string): string => LONG_MONTH.format(noon(`${month}-15`))
/** `10 h`, `10 h 30` of `10:30` */
export const hour = (time: string): string => {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`
}
/** `dim. 22 nov., 14:05`, where it is read */
export const moment = (instant: string): string => MOMENT.format(new Date(instant))
export const count = (value: number): string => NUMBER.format(value)
/** `1 séance`, `3 séances` */
export const many = (value: number, one: string, several = `${one}s`): string =>
  `${count(value)}\u00A0${value < 2 ? one : several}`
