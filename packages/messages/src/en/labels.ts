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
  library: 'library',
  'off-site': 'elsewhere',
  bus: 'e-bus',
  'bus-stop': 'stop of the e-bus',
  online: 'online',
}

export const access: Record<AccessCode, string> = {
  wheelchair: 'wheelchair access',
  'hearing-loop': 'hearing loop',
  'sign-language': 'French sign language (LSF)',
  'easy-to-read': 'easy to read',
  'quiet-hour': 'quiet hour',
  'step-free-transport': 'step-free transport nearby',
}

export const mediationServices: Record<MediationService, string> = {
  procedures: 'Help with official procedures online',
  'everyday-tools': 'Everyday digital tools',
  employment: 'Finding work with digital tools',
  'safe-use': 'Using digital tools safely',
  parenting: 'Parenting and education with digital tools',
  'leisure-and-making': 'Digital leisure and making',
  understanding: 'Understanding the digital world',
  'equipment-access': 'Internet access and equipment',
  'affordable-equipment': 'Equipment at low prices',
}

export const levels: Record<Level, string> = {
  'never-touched': 'for who never touched a computer',
  beginner: 'beginners',
  'at-ease': 'at ease with computers',
  all: 'all levels',
}

export const formats: Record<Format, string> = {
  workshop: 'workshop',
  cycle: 'course',
  'drop-in': 'one-to-one help',
  event: 'event',
  'off-site': 'elsewhere',
  online: 'online',
  'group-visit': 'group visit',
  'staff-training': 'among colleagues',
}

export const difficulties: Record<Difficulty, string> = {
  easy: 'easy',
  medium: 'medium',
  hard: 'hard',
}

export const registration: Record<RegistrationKind, string> = {
  none: 'no booking',
  advised: 'booking advised',
  required: 'booking required',
}

export const states: Record<SessionStateKind, string> = {
  scheduled: 'scheduled',
  full: 'full',
  'waiting-list': 'full, waiting list',
  postponed: 'postponed',
  moved: 'moved',
  cancelled: 'cancelled',
}

export const partnerKinds: Record<PartnerKind, string> = {
  library: 'library',
  'social-action-centre': 'social services (CCAS)',
  'social-centre': 'community centre',
  'france-services': 'France Services',
  association: 'association',
  school: 'school',
  company: 'company',
  'town-service': 'town service',
  media: 'media',
  makerspace: 'makerspace',
}

export const pegi: Record<PegiAge, string> = {
  3: 'PEGI 3, for all ages',
  7: 'PEGI 7, from age 7',
  12: 'PEGI 12, from age 12',
  16: 'PEGI 16, from age 16',
  18: 'PEGI 18, adults only',
}

/** The words of the query keys, for forms and for what a query could not find. */
export const queryKeys: Record<QueryKey, string> = {
  lieu: 'place',
  commune: 'town',
  categorie: 'family',
  atelier: 'workshop',
  public: 'audience',
  age: 'age',
  niveau: 'level',
  format: 'format',
  cycle: 'course',
  festival: 'festival',
  acces: 'accessibility',
  inscription: 'booking',
  gratuit: 'free of charge',
  vacances: 'school holidays',
  etat: 'state',
  du: 'first day',
  au: 'last day',
  q: 'search',
}
