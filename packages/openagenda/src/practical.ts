import {
  type AccessCode,
  EMPTY_WAYS,
  type Price,
  type Registration,
  type SessionState,
} from '@escale/programme'
import type { OpenAgendaEvent } from './event.ts'

/** What the conditions say of the price: their own words are kept, the first amount is taken for the price. */
export function priceOf(conditions: string): Price {
  const words = conditions.replace(/\s+/g, ' ').trim()
  if (words === '') return { kind: 'unstated', note: '' }
  const amount = /(\d+)(?:[.,](\d{2}))?\s*(?:€|euros?)/i.exec(words)
  if (amount) return { kind: 'paid', cents: Number(amount[1]) * 100 + Number(amount[2] ?? 0), note: words }
  return /^(gratuit|entrée (libre|gratuite)|accès libre)/i.test(words)
    ? { kind: 'free' }
    : { kind: 'unstated', note: words }
}

/** OpenAgenda does not say whether signing up is needed: where there is a way, it is advised. */
export function registrationOf({ registration }: Pick<OpenAgendaEvent, 'registration'>): Registration {
  const first = (type: string) => registration.find((way) => way.type === type)?.value.trim() ?? ''
  const ways = { ...EMPTY_WAYS, phone: first('phone'), mail: first('email'), link: first('link') }
  if (ways.phone === '' && ways.mail === '' && ways.link === '') return { kind: 'none' }
  return { kind: 'advised', opensOn: null, ways }
}

export function stateOf({ status }: Pick<OpenAgendaEvent, 'status'>): SessionState {
  switch (status) {
    case 2:
    case 4:
      return { kind: 'postponed', previous: null, replacedBy: null }
    case 3:
      return { kind: 'moved', previousPlaceId: null }
    case 5:
      return { kind: 'full' }
    case 6:
      return { kind: 'cancelled', replacedBy: null }
    default:
      return { kind: 'scheduled' }
  }
}

/** `hi` hearing, `mi` mobility, `ii` intellectual: the ones that say something our codes say. */
export function accessOf({ accessibility }: Pick<OpenAgendaEvent, 'accessibility'>): AccessCode[] {
  const codes: readonly (readonly [string, AccessCode])[] = [
    ['mi', 'wheelchair'],
    ['hi', 'hearing-loop'],
    ['ii', 'easy-to-read'],
  ]
  return codes.filter(([key]) => accessibility[key] === true).map(([, code]) => code)
}
