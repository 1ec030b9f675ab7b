import { at, daysFromToday, everyMonth, OUTSIDE_HOLIDAYS, type Plan, plan, suite } from './plan.ts'

const internal = { publication: 'internal', policies: OUTSIDE_HOLIDAYS, registration: 'none' } as const
const draft = {
  publication: 'draft',
  policies: OUTSIDE_HOLIDAYS,
  registration: 'required',
  capacity: 10,
} as const

/** On the mediators' calendar, never on the public's. */
export const internalPlans: readonly Plan[] = [
  plan('classe-enquete-sur-une-image', 'college-des-dunes', 'klervi', suite([4], -4, 12), at('09:00-10:50'), {
    ...internal,
    room: 'Salle 104',
    capacity: 28,
    partner: 'college-des-dunes',
  }),
  plan('classe-fabrique-d-un-journal', 'mole', 'klervi', everyMonth(3, 1), at('09:00-15:00'), {
    ...internal,
    room: 'Atelier',
    capacity: 26,
  }),
  plan('entre-collegues-faire-avec', 'rotonde', 'nolwenn', everyMonth(1, 1, 2, 0), at('09:00-12:00'), {
    ...internal,
    room: 'Salle des cartes',
    capacity: 12,
  }),
  plan('entre-collegues-malle-raspberry', 'mole', 'yannick', everyMonth(2, 1, 3, 1), at('14:00-17:00'), {
    ...internal,
    room: 'Atelier',
    capacity: 8,
  }),
]

/** Next season, still being discussed. */
export const draftPlans: readonly Plan[] = [
  plan('herbier-numerique', 'ancienne-ecole', 'bastien', daysFromToday(123, 137, 151), at('14:00-16:30'), {
    ...draft,
    room: 'Hall',
  }),
  plan('memoire-des-sardinieres', 'les-ajoncs', 'klervi', suite([1], 15, 2), at('10:00-12:00'), {
    ...draft,
    room: 'Petit salon',
    partner: 'radio-goelette',
  }),
  plan('cartes-et-chemins', 'le-moulin', 'jeanne', suite([3], 18, 4), at('16:00-18:00'), {
    ...draft,
    key: 'printemps',
    room: 'Salle des meules',
  }),
]
