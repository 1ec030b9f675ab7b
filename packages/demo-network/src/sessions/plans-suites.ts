import { addDays } from '@escale/programme'
import { festivals } from '../occasions.ts'
import { at, OUTSIDE_HOLIDAYS, type Plan, plan, type SeasonRhythm, suite } from './plan.ts'

const whole = { policies: OUTSIDE_HOLIDAYS, registration: 'required', capacity: 6 } as const

/** Cycles come first: nothing may take one of their days. */
export const cyclePlans: readonly Plan[] = [
  plan('premiers-pas', 'mole', 'nolwenn', suite([2], -3, 6), at('10:00-11:30'), {
    ...whole,
    key: 'mole-en-cours',
    cycle: 'premiers-pas',
    room: 'Espace numérique',
  }),
  plan('premiers-pas', 'le-moulin', 'jeanne', suite([4], 2, 6), at('14:00-15:30'), {
    ...whole,
    key: 'moulin-a-venir',
    cycle: 'premiers-pas',
    room: 'Salle des meules',
  }),
  plan('apprivoiser-son-smartphone', 'quatre-vents', 'sofia', suite([5], -1, 4), at('10:00-11:30'), {
    ...whole,
    cycle: 'smartphone',
    room: 'Salle d’atelier',
    capacity: 8,
  }),
  plan('apprivoiser-son-smartphone', 'la-cale', 'sofia', suite([1], 4, 4), at('14:00-15:30'), {
    ...whole,
    cycle: 'smartphone',
    room: 'Salle du café',
    capacity: 8,
    partner: 'centre-social-la-cale',
  }),
  plan('genealogie-en-ligne', 'rotonde', 'nolwenn', suite([4], -2, 5), at('18:00-20:00'), {
    ...whole,
    cycle: 'genealogie',
    room: 'Salle des cartes',
    capacity: 10,
  }),
  plan('premier-podcast', 'rotonde', 'klervi', suite([3], 1, 4), at('14:30-16:30'), {
    ...whole,
    cycle: 'podcast',
    room: 'Studio',
    capacity: 9,
    partner: 'radio-goelette',
  }),
  plan(
    'capteur-de-particules-fines',
    'les-landes',
    ['klervi', 'yannick'],
    suite([6], 1, 3),
    at('10:00-12:30'),
    { ...whole, cycle: 'capteur', room: 'Salle polyvalente', capacity: 12, partner: 'air-de-la-ria' },
  ),
  plan('capteur-de-particules-fines', 'mole', 'yannick', suite([6], -9, 3), at('10:00-12:30'), {
    ...whole,
    cycle: 'capteur',
    room: 'Atelier',
    capacity: 12,
    partner: 'air-de-la-ria',
  }),
]

const festivalDay =
  (...days: readonly number[]): SeasonRhythm =>
  (season) => ({
    kind: 'dates',
    dates: festivals(season).flatMap(({ from }) => days.map((day) => addDays(from, day))),
  })

const open = { festival: true, registration: 'none', capacity: 80 } as const
const small = { festival: true, registration: 'advised', capacity: 12 } as const

/** Ten days, a Friday to a Sunday: day 0 is the opening, day 9 the closing. */
export const festivalPlans: readonly Plan[] = [
  plan('fresque-de-lumiere', 'mole', ['nolwenn', 'yannick'], festivalDay(0, 1), at('19:00-21:30'), {
    ...open,
    key: 'ouverture',
    room: 'Parvis',
    note: 'Soirée d’ouverture : soupe offerte par l’équipe.',
  }),
  plan('sieste-sonore', 'rotonde', 'klervi', festivalDay(1, 9), at('15:00-16:00'), {
    ...small,
    key: 'festival',
    room: 'Rotonde',
  }),
  plan('musique-assistee-par-ordinateur', 'quatre-vents', 'sofia', festivalDay(1), at('10:00-12:00'), {
    ...small,
    key: 'festival',
    room: 'Studio',
  }),
  plan('broderie-lumineuse', 'la-passerelle', 'jeanne', festivalDay(1, 5), at('14:00-16:00'), {
    ...small,
    key: 'festival',
    room: 'Salle d’atelier',
  }),
  plan('fresque-de-lumiere', 'le-lavoir', 'yannick', festivalDay(4), at('19:00-21:30'), {
    ...open,
    key: 'lavoir',
    room: 'Place de la Fontaine',
  }),
  plan('images-generees-par-ia', 'les-landes', 'klervi', festivalDay(5), at('18:30-20:00'), {
    ...small,
    key: 'festival',
    room: 'Salle polyvalente',
  }),
  plan('fresque-de-lumiere', 'le-moulin', 'sofia', festivalDay(6), at('19:00-21:30'), {
    ...open,
    key: 'moulin',
    room: 'Pignon du moulin',
  }),
  plan('club-jeux-d-histoire', 'ancienne-ecole', 'bastien', festivalDay(6), at('18:00-20:00'), {
    ...small,
    key: 'festival',
    room: 'Salle de classe',
  }),
  plan('nuit-du-jeu', 'quatre-vents', ['mamadou', 'sofia'], festivalDay(7), at('20:00-00:30'), {
    ...open,
    key: 'festival',
    room: 'Salle de jeux',
    capacity: 60,
    note: 'La nuit du festival : trois créateurs d’ici présentent leurs jeux.',
  }),
  plan('batir-la-ria-en-blocs', 'ancienne-ecole', 'bastien', festivalDay(8), at('10:00-12:00'), {
    ...small,
    key: 'festival',
    room: 'Salle de classe',
  }),
  plan('salon-retro', 'rotonde', ['nolwenn', 'mamadou'], festivalDay(9), at('14:00-17:00'), {
    ...open,
    key: 'cloture',
    room: 'Hall',
    note: 'Clôture du festival, avec le concert des boucles composées dans la semaine.',
  }),
]
