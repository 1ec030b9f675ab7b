import { at, everyMonth, everyWeek, type Plan, plan, suite } from './plan.ts'
import { advised, numeric, open, required, workroom } from './terms.ts'

/** Making, sensors, first steps, procedures. */
export const makingPlans: readonly Plan[] = [
  plan('ordinateur-raspberry-pi', 'le-lavoir', 'yannick', everyMonth(2, 6), at('14:00-17:00'), {
    ...required,
    room: 'Salle du jardin',
  }),
  plan('cadre-photo-connecte', 'le-moulin', 'sofia', everyMonth(3, 6, 2, 1), at('10:00-12:00'), {
    ...required,
    room: 'Salle des meules',
    partner: 'la-remise',
  }),
  plan('mangeoire-connectee', 'bois-joli', ['yannick', 'jeanne'], everyMonth(2, 3), at('14:00-16:30'), {
    ...advised,
    room: 'Atelier bois',
    capacity: 16,
    partner: 'les-debrouillards',
  }),
  plan('broderie-lumineuse', 'la-passerelle', 'jeanne', everyMonth(3, 4), at('18:00-20:00'), {
    ...required,
    room: workroom,
  }),
  plan('station-meteo-de-la-ria', 'mole', 'yannick', everyMonth(4, 6, 3, 2), at('10:00-16:00'), {
    ...required,
    room: 'Atelier',
    partner: 'atelier-des-filets',
  }),
  plan('impression-3d-la-piece-qui-manque', 'mole', 'yannick', everyWeek([5], 2, 1), at('17:00-19:30'), {
    ...required,
    room: 'Atelier',
    capacity: 6,
  }),
  plan('repair-cafe-numerique', 'le-lavoir', 'yannick', everyMonth(1, 6), at('14:00-17:00'), {
    ...open,
    room: 'Salle du jardin',
    partner: 'les-debrouillards',
  }),
]

export const sensorPlans: readonly Plan[] = [
  plan('carte-collaborative-de-l-air', 'les-landes', 'klervi', everyMonth(2, 2, 2, 0), at('18:30-20:00'), {
    ...open,
    capacity: 30,
    room: 'Salle polyvalente',
    partner: 'air-de-la-ria',
  }),
  plan('co2-et-air-de-la-classe', 'quatre-vents', 'sofia', everyMonth(3, 3, 2, 1), at('16:00-17:30'), {
    ...advised,
    room: workroom,
  }),
  plan('bruit-du-quartier', 'quatre-vents', 'sofia', everyMonth(4, 6, 3, 0), at('10:00-12:00'), {
    ...advised,
    room: 'Hall',
  }),
  plan('eau-de-la-ria', 'ancienne-ecole', 'bastien', everyMonth(2, 6, 2, 1), at('10:00-12:30'), {
    ...required,
    room: 'Ponton',
    capacity: 12,
  }),
]

export const basicsPlans: readonly Plan[] = [
  plan('clavier-sans-peur', 'quatre-vents', 'sofia', suite([2, 5], -2, 16), at('14:30-15:30'), {
    ...advised,
    room: numeric,
  }),
  plan('ranger-ses-fichiers', 'rotonde', 'nolwenn', everyMonth(1, 4), at('14:00-15:30'), {
    ...advised,
    room: 'Salle des cartes',
  }),
  plan('windows-linux-meme-logique', 'le-moulin', 'jeanne', everyMonth(2, 3, 2, 0), at('10:00-11:30'), {
    ...advised,
    room: 'Salle des meules',
  }),
  plan('messagerie-lire-repondre-trier', 'mole', 'nolwenn', everyMonth(4, 2), at('14:00-15:30'), {
    ...advised,
    room: numeric,
  }),
  plan('messagerie-lire-repondre-trier', 'ancienne-ecole', 'jeanne', everyMonth(3, 3), at('14:30-16:00'), {
    ...advised,
    room: 'Salle de classe',
  }),
  plan('mots-de-passe-sans-casse-tete', 'la-passerelle', 'jeanne', everyMonth(1, 5), at('16:30-18:00'), {
    ...required,
    room: workroom,
  }),
  plan('appels-video-en-famille', 'le-lavoir', 'yannick', everyMonth(3, 3), at('10:30-11:30'), {
    ...advised,
    room: 'Salle du jardin',
  }),
]

export const procedurePlans: readonly Plan[] = [
  plan('compte-service-public', 'rotonde', 'nolwenn', everyMonth(2, 4), at('14:00-15:30'), {
    ...advised,
    room: 'Salle des cartes',
    partner: 'france-services-argwenn',
  }),
  plan('suivre-ses-droits-sante', 'les-landes', 'klervi', everyMonth(3, 3), at('10:30-12:00'), {
    ...advised,
    room: 'Salle polyvalente',
  }),
  plan(
    'declaration-de-revenus-lire-et-comprendre',
    'mole',
    'nolwenn',
    everyMonth(3, 3, 2, 0),
    at('14:00-15:30'),
    { ...required, room: numeric, partner: 'france-services-argwenn' },
  ),
  plan('chercher-un-emploi-en-ligne', 'quatre-vents', 'sofia', everyMonth(3, 4), at('09:30-11:30'), {
    ...required,
    room: workroom,
    capacity: 6,
  }),
  plan(
    'faux-sites-et-arnaques-administratives',
    'les-ajoncs',
    'mamadou',
    everyMonth(3, 2, 2, 1),
    at('14:30-16:00'),
    { ...open, capacity: 30, room: 'Grand salon' },
  ),
]
