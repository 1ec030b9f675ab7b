import { at, everyMonth, everyWeek, type Plan, plan } from './plan.ts'
import { advised, numeric, open, required, workroom } from './terms.ts'

/** Leisure, media, games, citizenship. */
export const leisurePlans: readonly Plan[] = [
  plan('sauvegarder-ses-photos', 'mole', 'nolwenn', everyMonth(2, 6), at('10:30-12:00'), {
    ...required,
    room: numeric,
  }),
  plan('sauvegarder-ses-photos', 'les-landes', 'klervi', everyMonth(4, 3), at('10:00-11:30'), {
    ...advised,
    room: 'Salle polyvalente',
  }),
  plan(
    'photographier-la-ria-au-telephone',
    'rotonde',
    'nolwenn',
    everyMonth(-1, 6, 2, 1),
    at('14:30-17:00'),
    { ...advised, room: 'Hall' },
  ),
  plan('numeriser-diapositives-et-albums', 'rotonde', 'nolwenn', everyMonth(3, 4), at('14:00-16:00'), {
    ...required,
    room: 'Salle des cartes',
    capacity: 4,
  }),
  plan('musique-assistee-par-ordinateur', 'quatre-vents', 'sofia', everyMonth(1, 3), at('16:30-18:30'), {
    ...required,
    room: 'Studio',
  }),
  plan('choisir-son-telephone', 'mole', 'nolwenn', everyMonth(3, 5), at('10:30-12:00'), {
    ...advised,
    room: numeric,
  }),
  plan('choisir-son-ordinateur', 'rotonde', 'nolwenn', everyMonth(2, 3, 2, 1), at('17:00-18:30'), {
    ...advised,
    room: 'Salle des cartes',
    partner: 'la-remise',
  }),
  plan('liseuse-et-livres-numeriques', 'le-lavoir', 'yannick', everyMonth(2, 6), at('10:30-11:30'), {
    ...advised,
    room: 'Salle du jardin',
  }),
  plan('cartes-et-chemins', 'ancienne-ecole', 'bastien', everyMonth(3, 6), at('10:00-12:00'), {
    ...advised,
    room: 'Salle de classe',
  }),
  plan(
    'vendre-et-acheter-entre-particuliers',
    'quatre-vents',
    'sofia',
    everyMonth(2, 5, 2, 0),
    at('14:30-16:00'),
    { ...advised, room: workroom },
  ),
  plan('sieste-sonore', 'le-moulin', 'jeanne', everyMonth(1, 6, 3, 1), at('11:00-12:00'), {
    ...open,
    capacity: 20,
    room: 'Salle des meules',
  }),
]

export const mediaPlans: readonly Plan[] = [
  plan('escape-game-la-redaction-a-disparu', 'mole', 'klervi', everyMonth(-1, 5), at('19:00-20:30'), {
    ...required,
    room: 'Auditorium',
    capacity: 12,
  }),
  plan('radio-en-direct', 'rotonde', 'klervi', everyMonth(3, 6, 2, 1), at('14:00-17:00'), {
    ...required,
    room: 'Studio',
    capacity: 9,
    partner: 'radio-goelette',
  }),
  plan('vrai-ou-faux-verifier-une-information', 'les-landes', 'klervi', everyMonth(1, 2), at('17:00-18:30'), {
    ...advised,
    room: 'Salle polyvalente',
  }),
  plan('images-generees-par-ia', 'mole', 'klervi', everyMonth(3, 2), at('18:00-19:30'), {
    ...advised,
    room: 'Auditorium',
    capacity: 40,
  }),
  plan('d-ou-viennent-les-infos', 'rotonde', 'klervi', everyMonth(4, 4, 2, 1), at('17:00-19:00'), {
    ...advised,
    room: 'Salle des cartes',
  }),
  plan('cafe-debat-ecrans-en-famille', 'la-cale', 'sofia', everyMonth(4, 5, 2, 1), at('09:30-11:00'), {
    ...open,
    capacity: 25,
    room: 'Salle du café',
    partner: 'centre-social-la-cale',
  }),
  plan(
    'chiffres-et-graphiques-qui-mentent',
    'la-passerelle',
    'jeanne',
    everyMonth(2, 5, 3, 1),
    at('17:00-18:30'),
    { ...advised, room: workroom },
  ),
]

export const gamePlans: readonly Plan[] = [
  plan('tournoi-de-kart', 'quatre-vents', 'mamadou', everyMonth(2, 6, 2, 0), at('14:00-17:00'), {
    ...open,
    capacity: 32,
    room: 'Salle de jeux',
  }),
  plan('nuit-du-jeu', 'quatre-vents', ['mamadou', 'sofia'], everyMonth(1, 5, 3, 0), at('20:00-00:30'), {
    ...open,
    capacity: 60,
    room: 'Salle de jeux',
  }),
  plan('jouer-en-famille', 'la-passerelle', 'mamadou', everyWeek([6]), at('10:30-12:30'), {
    ...open,
    capacity: 16,
    room: 'Espace jeux',
  }),
  plan('manettes-pour-tous', 'quatre-vents', 'mamadou', everyMonth(1, 4), at('15:00-16:30'), {
    ...required,
    capacity: 4,
    room: 'Salle calme',
  }),
  plan('bowling-a-la-residence', 'les-ajoncs', 'mamadou', everyMonth(2, 4), at('14:30-16:00'), {
    ...open,
    capacity: 30,
    room: 'Grand salon',
  }),
  plan('salon-retro', 'mole', ['mamadou', 'nolwenn'], everyMonth(4, 7, 2, 1), at('14:00-17:00'), {
    ...open,
    capacity: 80,
    room: 'Hall',
  }),
  plan('batir-la-ria-en-blocs', 'quatre-vents', 'mamadou', everyWeek([3], 2, 0), at('14:00-16:00'), {
    ...advised,
    capacity: 12,
    room: 'Salle de jeux',
  }),
  plan('club-jeux-d-histoire', 'le-lavoir', 'mamadou', everyMonth(3, 5), at('18:00-20:00'), {
    ...open,
    capacity: 14,
    room: 'Salle du jardin',
  }),
]

export const citizenPlans: readonly Plan[] = [
  plan('oui-mais', 'mole', ['nolwenn', 'klervi'], everyMonth(2, 5), at('18:30-20:00'), {
    ...open,
    capacity: 60,
    room: 'Auditorium',
  }),
  plan('logiciels-libres-au-quotidien', 'rotonde', 'nolwenn', everyMonth(3, 6), at('14:00-16:00'), {
    ...advised,
    room: 'Hall',
    partner: 'ria-libre',
  }),
  plan('sobriete-numerique', 'le-lavoir', 'yannick', everyMonth(4, 3, 2, 1), at('15:00-16:30'), {
    ...advised,
    room: 'Salle du jardin',
  }),
  plan(
    'donnees-personnelles-reprendre-la-main',
    'la-passerelle',
    'jeanne',
    everyMonth(2, 6),
    at('14:00-15:30'),
    { ...advised, room: workroom },
  ),
  plan('contribuer-a-une-encyclopedie', 'le-lavoir', 'klervi', everyMonth(4, 6, 2, 1), at('14:00-16:30'), {
    ...advised,
    room: 'Salle du jardin',
  }),
  plan('heritage-numerique', 'ancienne-ecole', 'jeanne', everyMonth(1, 3, 3, 2), at('15:00-16:30'), {
    ...required,
    room: 'Salle de classe',
    capacity: 6,
  }),
]
