import type {
  AccessCode,
  Difficulty,
  Format,
  Level,
  MediationService,
  Motif,
  PartnerKind,
  PegiAge,
  PlaceKind,
  Price,
  Redirect,
  RegistrationKind,
  Resource,
  SchoolZone,
  SessionStateKind,
  VideoGame,
  Weekday,
} from '@escale/programme'
import type { Table } from './table.ts'

/** Whether the public sees a session: the CMS's own, the wire carries public sessions only. */
export type Publication = 'draft' | 'public' | 'internal'

export const PUBLICATION: Table<Publication> = { draft: 'Brouillon', public: 'Publique', internal: 'Interne' }

/** What the sheets of a family hold beyond the common fields. */
export type SheetPart = 'none' | 'build' | 'sensor' | 'media-literacy' | 'video-game' | 'procedures'

export const SHEET_PART: Table<SheetPart> = {
  none: 'Aucune',
  build: 'Fabrication',
  sensor: 'Capteurs',
  'media-literacy': 'Éducation aux médias',
  'video-game': 'Jeux vidéo',
  procedures: 'Démarches',
}

export const PLACE_KIND: Table<PlaceKind> = {
  library: 'Médiathèque',
  'off-site': 'Hors les murs',
  bus: 'E-bus',
  'bus-stop': 'Arrêt de l’e-bus',
  online: 'En ligne',
}

export const LEVEL: Table<Level> = {
  all: 'Tous niveaux',
  'never-touched': 'Jamais touché un ordinateur',
  beginner: 'Débutant',
  'at-ease': 'À l’aise',
}

export const FORMAT: Table<Format> = {
  workshop: 'Atelier',
  cycle: 'Cycle',
  'drop-in': 'Permanence',
  event: 'Événement',
  'off-site': 'Hors les murs',
  online: 'En ligne',
  'group-visit': 'Visite de groupe',
  'staff-training': 'Formation entre collègues',
}

export const DIFFICULTY: Table<Difficulty> = { easy: 'Facile', medium: 'Moyenne', hard: 'Difficile' }

export const PEGI: Table<PegiAge> = { 3: 'PEGI 3', 7: 'PEGI 7', 12: 'PEGI 12', 16: 'PEGI 16', 18: 'PEGI 18' }

export const PLAY: Table<VideoGame['play']> = { 'free-play': 'Jeu libre', tournament: 'Tournoi' }

export const SCHOOL_ZONE: Table<SchoolZone> = {
  A: 'Zone A',
  B: 'Zone B',
  C: 'Zone C',
  Corse: 'Corse',
  Guadeloupe: 'Guadeloupe',
  Guyane: 'Guyane',
  Martinique: 'Martinique',
  Mayotte: 'Mayotte',
  'Nouvelle-Calédonie': 'Nouvelle-Calédonie',
  Polynésie: 'Polynésie',
  Réunion: 'Réunion',
  'Saint-Pierre-et-Miquelon': 'Saint-Pierre-et-Miquelon',
  'Wallis-et-Futuna': 'Wallis-et-Futuna',
}

export const REGISTRATION_KIND: Table<RegistrationKind> = {
  none: 'Sans inscription',
  advised: 'Inscription conseillée',
  required: 'Sur inscription',
}

export const SESSION_STATE: Table<SessionStateKind> = {
  scheduled: 'Prévue',
  full: 'Complète',
  'waiting-list': 'Liste d’attente',
  postponed: 'Reportée',
  moved: 'Déplacée',
  cancelled: 'Annulée',
}

export const PRICE_KIND: Table<Price['kind']> = {
  free: 'Gratuit',
  'free-under-condition': 'Gratuit sous condition',
  unstated: 'À demander',
  paid: 'Payant',
}

export const RESOURCE_KIND: Table<Resource['kind']> = { link: 'Lien', file: 'Fichier', video: 'Vidéo' }

export const PARTNER_KIND: Table<PartnerKind> = {
  association: 'Association',
  'social-action-centre': 'CCAS',
  'social-centre': 'Centre social',
  'france-services': 'France Services',
  library: 'Bibliothèque',
  school: 'Établissement scolaire',
  'town-service': 'Service municipal',
  makerspace: 'Fablab',
  media: 'Média',
  company: 'Entreprise',
}

/** As the national schema spells them: they are published as they are. */
export const MEDIATION_SERVICE: Table<MediationService> = {
  procedures: 'Aide aux démarches administratives',
  'everyday-tools': 'Maîtrise des outils numériques du quotidien',
  employment: 'Insertion professionnelle via le numérique',
  'safe-use': 'Utilisation sécurisée du numérique',
  parenting: 'Parentalité et éducation avec le numérique',
  'leisure-and-making': 'Loisirs et créations numériques',
  understanding: 'Compréhension du monde numérique',
  'equipment-access': 'Accès internet et matériel informatique',
  'affordable-equipment': 'Acquisition de matériel informatique à prix solidaire',
}

export const MOTIF: Table<Motif> = {
  frames: 'Cadres',
  circuit: 'Circuit',
  particles: 'Particules',
  columns: 'Colonnes',
  pixels: 'Pixels',
  keys: 'Touches',
  forms: 'Formulaires',
  rings: 'Anneaux',
}

export const WEEKDAY: Table<Weekday> = {
  1: 'Lundi',
  2: 'Mardi',
  3: 'Mercredi',
  4: 'Jeudi',
  5: 'Vendredi',
  6: 'Samedi',
  7: 'Dimanche',
}

export const REDIRECT_KIND: Table<Redirect['kind']> = {
  place: 'Lieu',
  workshop: 'Atelier',
  cycle: 'Cycle',
  festival: 'Festival',
  category: 'Famille',
}

/** Access codes are booleans of the component `access.means`, so that each has its own French label. */
export const ACCESS_FIELD = {
  wheelchair: 'wheelchair',
  'hearing-loop': 'hearingLoop',
  'sign-language': 'signLanguage',
  'easy-to-read': 'easyToRead',
  'quiet-hour': 'quietHour',
  'step-free-transport': 'stepFreeTransport',
} as const satisfies Record<AccessCode, string>
