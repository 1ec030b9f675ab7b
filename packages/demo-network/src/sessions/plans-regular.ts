import { ALL_YEAR, at, duringHolidays, everyMonth, everyWeek, halfHours, type Plan, plan } from './plan.ts'

const slot = { policies: ALL_YEAR, registration: 'advised', capacity: 1 } as const

export const permanencePlans: readonly Plan[] = [
  plan('permanence-numerique', 'mole', 'nolwenn', everyMonth(1, 5), halfHours('14:00-17:00'), {
    ...slot,
    room: 'Petit bureau',
  }),
  plan('permanence-demarches', 'quatre-vents', 'sofia', everyMonth(2, 3), halfHours('14:00-17:00'), {
    ...slot,
    room: 'Bureau fermé',
    partner: 'france-services-argwenn',
  }),
  plan('permanence-numerique', 'le-moulin', 'jeanne', everyMonth(3, 2), halfHours('16:00-18:00'), {
    ...slot,
    room: 'Salle des meules',
  }),
  plan('une-question-un-ecran-partage', 'en-ligne', 'nolwenn', everyWeek([2]), at('18:00-19:00'), {
    policies: ALL_YEAR,
    registration: 'none',
  }),
]

const walkIn = { policies: ALL_YEAR, registration: 'none', capacity: 6 } as const

/** The e-bus goes round the north one week, the south the next; each stop alternates questions and a small workshop. */
export const busPlans: readonly Plan[] = [
  plan('permanence-numerique', 'e-bus-kerbrezel', 'bastien', everyWeek([2], 2, 0), at('10:00-12:00'), walkIn),
  plan('permanence-numerique', 'e-bus-pont-lann', 'bastien', everyWeek([2], 4, 0), at('14:00-16:30'), walkIn),
  plan(
    'choisir-son-telephone',
    'e-bus-pont-lann',
    'bastien',
    everyWeek([2], 4, 2),
    at('14:30-16:00'),
    walkIn,
  ),
  plan('permanence-numerique', 'e-bus-le-gue', 'bastien', everyWeek([3], 4, 2), at('10:00-12:00'), walkIn),
  plan('appels-video-en-famille', 'e-bus-le-gue', 'bastien', everyWeek([3], 4, 0), at('10:30-11:30'), walkIn),
  plan('permanence-numerique', 'e-bus-la-pointe', 'bastien', everyWeek([2], 2, 1), at('10:00-12:00'), walkIn),
  plan('permanence-demarches', 'e-bus-port-ostreicole', 'bastien', everyWeek([2], 4, 1), at('14:00-16:30'), {
    ...walkIn,
    partner: 'france-services-argwenn',
  }),
  plan(
    'liseuse-et-livres-numeriques',
    'e-bus-port-ostreicole',
    'bastien',
    everyWeek([2], 4, 3),
    at('15:00-16:00'),
    walkIn,
  ),
  plan('permanence-demarches', 'e-bus-bellevue', 'bastien', everyWeek([3], 4, 1), at('14:00-17:00'), {
    ...walkIn,
    partner: 'ccas-port-argwenn',
  }),
  plan('jouer-en-famille', 'e-bus-bellevue', 'bastien', everyWeek([3], 4, 3), at('14:30-16:30'), walkIn),
]

const young = { registration: 'required', capacity: 8, policies: ALL_YEAR } as const

/** What young people find in every school holiday. */
export const holidayPlans: readonly Plan[] = [
  plan('creer-son-premier-jeu', 'rotonde', 'klervi', duringHolidays(2, 3, 4), at('14:00-16:30'), {
    ...young,
    room: 'Studio',
  }),
  plan('robot-dessinateur', 'les-landes', 'jeanne', duringHolidays(5), at('10:00-12:00'), {
    ...young,
    room: 'Salle d’atelier',
    capacity: 10,
  }),
  plan('jardiniere-qui-previent', 'le-moulin', 'sofia', duringHolidays(4), at('10:00-12:00'), {
    ...young,
    room: 'Salle des meules',
  }),
  plan('console-retro', 'quatre-vents', 'mamadou', duringHolidays(4), at('14:00-16:30'), {
    ...young,
    room: 'Salle d’atelier',
  }),
  plan('montage-video-de-vacances', 'la-passerelle', 'jeanne', duringHolidays(3), at('14:00-16:00'), {
    ...young,
    room: 'Salle d’atelier',
  }),
  plan('ordinateur-raspberry-pi', 'mole', 'yannick', duringHolidays(3), at('14:00-17:00'), {
    ...young,
    key: 'vacances',
    room: 'Atelier',
  }),
]
