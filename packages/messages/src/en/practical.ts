import type { Audience, CivilDate, Price, Registration } from '@escale/programme'
import { spacedPhone } from '../fr/practical.ts'
import { dayAndMonth } from './dates.ts'
import { registration as registrationLabels } from './labels.ts'
import { alternatives, list } from './typography.ts'

export { placeAndTown, postalAddress, spacedPhone } from '../fr/practical.ts'

const euros = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 })
const wholeEuros = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})

/** “€95”, “€12.50”. */
export function amount(cents: number): string {
  return (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100)
}

/** “free”, “free (with the library card)”, “€5”: conditions are in the network's own words. */
export function price(given: Price): string {
  switch (given.kind) {
    case 'free':
      return 'free'
    case 'free-under-condition':
      return given.condition === '' ? 'free under conditions' : `free (${given.condition})`
    case 'unstated':
      return given.note === '' ? 'ask for the price' : `ask for the price (${given.note})`
    case 'paid':
      return given.note === '' ? amount(given.cents) : `${amount(given.cents)} (${given.note})`
  }
}

/** “from age 12”, “ages 8 to 12”, “up to age 6”; empty when open at both ends. */
export function ages(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `ages ${from} to ${to}`
  if (from !== null && from > 0) return `from age ${from}`
  return to === null ? '' : `up to age ${to}`
}

/** “adolescents et familles” as the network calls them, “everyone” when a sheet names no audience. */
export function audiences(given: readonly Audience[]): string {
  return given.length === 0 ? 'everyone' : list(given.map(({ name }) => name.toLocaleLowerCase('fr')))
}

/** “no booking”, “booking required: by telephone on 02… or on site”. */
export function howToSignUp(given: Registration, today: CivilDate | null = null): string {
  const label = registrationLabels[given.kind]
  if (given.kind === 'none') return label
  const { onSite, phone, mail, link } = given.ways
  const ways = [
    ...(phone === '' ? [] : [`by telephone on ${spacedPhone(phone)}`]),
    ...(onSite ? ['on site'] : []),
    ...(mail === '' ? [] : [`by mail to ${mail}`]),
    ...(link === '' ? [] : [`online at ${link}`]),
  ]
  const opens =
    given.opensOn !== null && (today === null || given.opensOn > today)
      ? `, from ${dayAndMonth(given.opensOn)}`
      : ''
  return ways.length === 0 ? `${label}${opens}` : `${label}${opens}: ${alternatives(ways)}`
}
