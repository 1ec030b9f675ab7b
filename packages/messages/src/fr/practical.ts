import type { Audience, CivilDate, Place, Price, Registration } from '@escale/programme'
import { dayAndMonth } from './dates.ts'
import { registration as registrationLabels } from './labels.ts'
import { alternatives, list, NBSP } from './typography.ts'

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 })
const wholeEuros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})

/** «95 €», «12,50 €», never broken. */
export function amount(cents: number): string {
  return (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100)
}

/** «gratuit», «gratuit sur présentation de la carte», «5 €». */
export function price(given: Price): string {
  switch (given.kind) {
    case 'free':
      return 'gratuit'
    case 'free-under-condition':
      return given.condition === '' ? 'gratuit sous condition' : `gratuit (${given.condition})`
    case 'unstated':
      return given.note === '' ? 'tarif à demander' : `tarif à demander (${given.note})`
    case 'paid':
      return given.note === '' ? amount(given.cents) : `${amount(given.cents)} (${given.note})`
  }
}

/** «dès 12 ans», «de 8 à 12 ans», «jusqu’à 6 ans»; empty when open at both ends. */
export function ages(from: number | null, to: number | null): string {
  if (from !== null && to !== null) return `de ${from} à ${to}${NBSP}ans`
  if (from !== null && from > 0) return `dès ${from}${NBSP}ans`
  return to === null ? '' : `jusqu’à ${to}${NBSP}ans`
}

/** «adolescents et familles», «tout public» when a sheet names no audience. */
export function audiences(given: readonly Audience[]): string {
  return given.length === 0 ? 'tout public' : list(given.map(({ name }) => name.toLocaleLowerCase('fr')))
}

/** «sans inscription», «sur inscription : par téléphone au 02… ou sur place». */
export function howToSignUp(given: Registration, today: CivilDate | null = null): string {
  const label = registrationLabels[given.kind]
  if (given.kind === 'none') return label
  const { onSite, phone, mail, link } = given.ways
  const ways = [
    ...(phone === '' ? [] : [`par téléphone au ${spacedPhone(phone)}`]),
    ...(onSite ? ['sur place'] : []),
    ...(mail === '' ? [] : [`par mail à ${mail}`]),
    ...(link === '' ? [] : [`en ligne sur ${link}`]),
  ]
  const opens =
    given.opensOn !== null && (today === null || given.opensOn > today)
      ? `, à partir du ${dayAndMonth(given.opensOn)}`
      : ''
  return ways.length === 0 ? `${label}${opens}` : `${label}${opens}${NBSP}: ${alternatives(ways)}`
}

/** «02 61 91 12 34» with no-break spaces, whatever was typed. */
export function spacedPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^\+33/, '0')
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d\d/g)?.join(NBSP) ?? phone) : phone
}

/** «Médiathèque du Port, Port-Louis»; the town is not said twice, nor for an online place. */
export function placeAndTown(place: Pick<Place, 'name' | 'town' | 'kind'>): string {
  if (place.kind === 'online' || place.town === '' || place.name.includes(place.town)) return place.name
  return `${place.name}, ${place.town}`
}

/** «2 quai du Port, 56290 Port-Louis». */
export function postalAddress(place: Pick<Place, 'address' | 'postalCode' | 'town'>): string {
  return [place.address, `${place.postalCode} ${place.town}`.trim()].filter((part) => part !== '').join(', ')
}
