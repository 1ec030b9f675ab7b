import type {
  AccessCode,
  Difficulty,
  Format,
  Level,
  MediationService,
  PartnerKind,
  PegiAge,
  PlaceKind,
  QueryKey,
  RegistrationKind,
  SessionStateKind,
} from '@escale/programme'

/** The words shown for each code of the closed lists, in lower case unless a name. */
export const placeKinds: Record<PlaceKind, string> = {
  library: 'médiathèque',
  'off-site': 'hors les murs',
  bus: 'e-bus',
  'bus-stop': 'arrêt de l’e-bus',
  online: 'en ligne',
}

export const access: Record<AccessCode, string> = {
  wheelchair: 'accessible en fauteuil roulant',
  'hearing-loop': 'boucle magnétique',
  'sign-language': 'langue des signes (LSF)',
  'easy-to-read': 'facile à lire et à comprendre (FALC)',
  'quiet-hour': 'heure calme',
  'step-free-transport': 'transport accessible à proximité',
}

/** The values of the national schema, letter for letter: they are data as much as words. */
export const mediationServices: Record<MediationService, string> = {
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

export const levels: Record<Level, string> = {
  'never-touched': 'pour qui n’a jamais touché un ordinateur',
  beginner: 'débutants',
  'at-ease': 'à l’aise avec le numérique',
  all: 'tous niveaux',
}

export const formats: Record<Format, string> = {
  workshop: 'atelier',
  cycle: 'cycle',
  'drop-in': 'aide individuelle',
  event: 'événement',
  'off-site': 'hors les murs',
  online: 'en ligne',
  'group-visit': 'visite de groupe',
  'staff-training': 'entre collègues',
}

export const difficulties: Record<Difficulty, string> = {
  easy: 'facile',
  medium: 'moyenne',
  hard: 'difficile',
}

export const registration: Record<RegistrationKind, string> = {
  none: 'sans inscription',
  advised: 'inscription conseillée',
  required: 'sur inscription',
}

export const states: Record<SessionStateKind, string> = {
  scheduled: 'prévue',
  full: 'complet',
  'waiting-list': 'complet, liste d’attente',
  postponed: 'reporté',
  moved: 'déplacé',
  cancelled: 'annulé',
}

export const partnerKinds: Record<PartnerKind, string> = {
  library: 'bibliothèque',
  'social-action-centre': 'CCAS',
  'social-centre': 'centre social',
  'france-services': 'France Services',
  association: 'association',
  school: 'établissement scolaire',
  company: 'entreprise',
  'town-service': 'service municipal',
  media: 'média',
  makerspace: 'atelier de fabrication partagé',
}

export const pegi: Record<PegiAge, string> = {
  3: 'PEGI 3, pour tous les âges',
  7: 'PEGI 7, à partir de 7 ans',
  12: 'PEGI 12, à partir de 12 ans',
  16: 'PEGI 16, à partir de 16 ans',
  18: 'PEGI 18, réservé aux adultes',
}

/** The words of the query keys, for forms and for what a query could not find. */
export const queryKeys: Record<QueryKey, string> = {
  lieu: 'lieu',
  commune: 'commune',
  categorie: 'famille',
  atelier: 'atelier',
  public: 'public',
  age: 'âge',
  niveau: 'niveau',
  format: 'format',
  cycle: 'cycle',
  festival: 'festival',
  acces: 'accessibilité',
  inscription: 'inscription',
  gratuit: 'gratuité',
  vacances: 'vacances scolaires',
  etat: 'état',
  du: 'début',
  au: 'fin',
  q: 'recherche',
}
