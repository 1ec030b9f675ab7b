import { addDays, type CivilDate, type Registration } from '@escale/programme'
import { libraries } from '../network/libraries.ts'
import { bus, offSite, online } from '../network/other-places.ts'
import type { Season } from '../occasions.ts'
import type { Plan } from './plan.ts'

const phones: ReadonlyMap<string, string> = new Map(
  [...libraries, ...bus, ...offSite, online].map(({ slug, phone }) => [slug, phone]),
)

/** By the place's own telephone, at its desk, by mail, and by a form for what must be booked. */
export function registrationOf(plan: Plan, date: CivilDate, season: Season): Registration {
  const kind = plan.registration ?? 'advised'
  if (kind === 'none') return { kind }
  return {
    kind,
    opensOn: kind === 'required' && date > season.today ? addDays(date, -30) : null,
    ways: {
      onSite: true,
      phone: phones.get(plan.place) ?? '',
      mail: 'inscriptions@lesamers.example',
      link: kind === 'required' ? `https://inscription.lesamers.example/${plan.workshop}/${date}` : '',
    },
  }
}
