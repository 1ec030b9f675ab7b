import { id, type Partner, type PartnerKind } from '@escale/programme'
import type { Undated } from '../sheet.ts'
import { typeset } from '../typography.ts'

interface PartnerDraft {
  readonly slug: string
  readonly name: string
  readonly kind: PartnerKind
  readonly what: string
  readonly forWhom: string
  readonly where: string
  readonly when: string
  readonly town: string
  readonly phone: string
}

const partner = (draft: PartnerDraft): Undated<Partner> => ({
  ...draft,
  id: id(`partenaire-${draft.slug}`),
  what: typeset(draft.what),
  forWhom: typeset(draft.forWhom),
  where: typeset(draft.where),
  when: typeset(draft.when),
  link: `https://${draft.slug}.example`,
})

export const partners: readonly Undated<Partner>[] = [
  partner({
    slug: 'ccas-port-argwenn',
    name: 'CCAS de Port-Argwenn',
    kind: 'social-action-centre',
    what: 'Ouvre des droits, accorde des aides d’urgence et suit les personnes dans la durée. Prête des ordinateurs aux familles.',
    forWhom: 'Tous les habitants de Port-Argwenn, avec ou sans domicile.',
    where: 'Hôtel de ville, entrée par la cour.',
    when: 'Du lundi au vendredi, de 9 h à 12 h 30, et sur rendez-vous l’après-midi.',
    town: 'Port-Argwenn',
    phone: '02 61 91 30 20',
  }),
  partner({
    slug: 'france-services-argwenn',
    name: 'France Services de la ria',
    kind: 'france-services',
    what: 'Aide pour les impôts, la santé, la retraite, l’emploi, la famille. Agentes habilitées à agir avec vous.',
    forWhom: 'Tout le monde, sans condition.',
    where: '1 place du Môle, et dans l’e-bus, certains mardis, au port ostréicole de Locarnel.',
    when: 'Du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 17 h.',
    town: 'Port-Argwenn',
    phone: '02 61 91 30 10',
  }),
  partner({
    slug: 'la-remise',
    name: 'La Remise, compagnons de la ria',
    kind: 'association',
    what: 'Collecte, efface, répare et revend à petit prix ordinateurs, écrans et téléphones. Emploie des personnes éloignées du travail.',
    forWhom: 'Tous ; prix solidaires sur avis d’un travailleur social.',
    where: 'Ancienne conserverie, 14 rue du Brise-Lames.',
    when: 'Mercredi et samedi, de 10 h à 18 h.',
    town: 'Port-Argwenn',
    phone: '02 61 91 40 05',
  }),
  partner({
    slug: 'les-debrouillards',
    name: 'Repair café Les Débrouillards',
    kind: 'association',
    what: 'Vingt bénévoles réparent avec vous petit électroménager, vélos et appareils numériques.',
    forWhom: 'Tout le monde, sans inscription.',
    where: 'À la médiathèque Le Lavoir, et à tour de rôle dans les autres communes.',
    when: 'Le premier samedi du mois, de 14 h à 17 h.',
    town: 'Lannevel',
    phone: '02 61 91 40 12',
  }),
  partner({
    slug: 'atelier-des-filets',
    name: 'L’Atelier des Filets, fab lab',
    kind: 'makerspace',
    what: 'Découpe laser, impression 3D, couture, électronique. Découpe les boîtiers de nos ateliers et forme aux machines.',
    forWhom: 'Adhérents à partir de 14 ans ; visite libre.',
    where: 'Halle aux filets, quai nord.',
    when: 'Jeudi de 17 h à 21 h, samedi de 14 h à 18 h.',
    town: 'Locarnel',
    phone: '02 61 91 40 30',
  }),
  partner({
    slug: 'air-de-la-ria',
    name: 'Association Air de la Ria',
    kind: 'association',
    what: 'Entretient la carte des capteurs citoyens, compare leurs relevés aux stations officielles, publie un bulletin par saison.',
    forWhom: 'Habitants, écoles, élus.',
    where: 'Maison des associations, et en ligne.',
    when: 'Réunion ouverte le deuxième mardi du mois, à 18 h 30.',
    town: 'Plouévin',
    phone: '02 61 91 40 44',
  }),
  partner({
    slug: 'radio-goelette',
    name: 'Radio Goélette',
    kind: 'media',
    what: 'Radio associative en français et en breton. Prête son studio mobile et diffuse les émissions des ateliers.',
    forWhom: 'Toutes les oreilles, dès 6 ans pour le micro.',
    where: '98,2 FM ; studio au-dessus de la poste.',
    when: 'À l’antenne jour et nuit ; studio ouvert du mardi au samedi.',
    town: 'Port-Argwenn',
    phone: '02 61 91 40 98',
  }),
  partner({
    slug: 'centre-social-la-cale',
    name: 'Centre social La Cale',
    kind: 'social-centre',
    what: 'Accueil, garderie, cours de français, café des parents. Ses animatrices coaniment nos ateliers en famille.',
    forWhom: 'Habitants de Lannevel et des hameaux voisins.',
    where: '8 rue des Chaloupes.',
    when: 'Du lundi au samedi midi ; café des parents le vendredi à 9 h.',
    town: 'Lannevel',
    phone: '02 61 91 30 60',
  }),
  partner({
    slug: 'ria-libre',
    name: 'Ria Libre, groupe d’utilisateurs',
    kind: 'association',
    what: 'Installe et explique les logiciels libres, donne une seconde vie aux ordinateurs lents.',
    forWhom: 'Curieux et débutants ; associations et mairies aussi.',
    where: 'Médiathèque de la Rotonde.',
    when: 'Le troisième samedi du mois, de 14 h à 17 h 30.',
    town: 'Port-Argwenn',
    phone: '02 61 91 40 71',
  }),
  partner({
    slug: 'college-des-dunes',
    name: 'Collège des Dunes',
    kind: 'school',
    what: 'Accueille nos ateliers d’éducation aux médias et une webradio tenue par les élèves.',
    forWhom: 'Ses 412 élèves et leurs familles.',
    where: 'Route de la Pointe.',
    when: 'En période scolaire.',
    town: 'Plouévin',
    phone: '02 61 91 50 15',
  }),
]
