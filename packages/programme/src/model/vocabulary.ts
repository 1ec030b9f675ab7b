/**
 * The closed lists of the programme. Each code is a stable English identifier used in storage-independent
 * code; the words shown to people live in `@escale/messages`, the words accepted in an address in
 * `query/slugs.ts`.
 */

/** A public library, a venue outside the library, a stop of the e-bus, the e-bus itself, or no room at all. */
export const PLACE_KINDS = ['library', 'off-site', 'bus', 'bus-stop', 'online'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What makes a place or a session reachable for someone: the codes of the `acces` query key. */
export const ACCESS_CODES = [
  'wheelchair',
  'hearing-loop',
  'sign-language',
  'easy-to-read',
  'quiet-hour',
  'step-free-transport',
] as const
export type AccessCode = (typeof ACCESS_CODES)[number]

/** How far a participant should already be with digital tools. */
export const LEVELS = ['never-touched', 'beginner', 'at-ease', 'all'] as const
export type Level = (typeof LEVELS)[number]

/** How a workshop is run. `group-visit` and `staff-training` are never open to the public. */
export const FORMATS = [
  'workshop',
  'cycle',
  'drop-in',
  'event',
  'off-site',
  'online',
  'group-visit',
  'staff-training',
] as const
export type Format = (typeof FORMATS)[number]

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/** PEGI ages, see pegi.info. */
export const PEGI_AGES = [3, 7, 12, 16, 18] as const
export type PegiAge = (typeof PEGI_AGES)[number]

/** Zones of the French school calendar; overseas calendars are set by each académie. */
export const SCHOOL_ZONES = [
  'A',
  'B',
  'C',
  'Corse',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'Mayotte',
  'Nouvelle-Calédonie',
  'Polynésie',
  'Réunion',
  'Saint-Pierre-et-Miquelon',
  'Wallis-et-Futuna',
] as const
export type SchoolZone = (typeof SCHOOL_ZONES)[number]

export const REGISTRATION_KINDS = ['none', 'advised', 'required'] as const
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

export const SESSION_STATES = [
  'scheduled',
  'full',
  'waiting-list',
  'postponed',
  'moved',
  'cancelled',
] as const
export type SessionStateKind = (typeof SESSION_STATES)[number]

export const PARTNER_KINDS = [
  'library',
  'social-action-centre',
  'social-centre',
  'france-services',
  'association',
  'school',
  'company',
  'town-service',
  'media',
  'makerspace',
] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

/** What a family does for people, in the national vocabulary of digital mediation (ANCT, «lieux de médiation numérique» 1.0). */
export const MEDIATION_SERVICES = [
  'procedures',
  'everyday-tools',
  'employment',
  'safe-use',
  'parenting',
  'leisure-and-making',
  'understanding',
  'equipment-access',
  'affordable-equipment',
] as const
export type MediationService = (typeof MEDIATION_SERVICES)[number]

/** The motif drawn for a family: never the only carrier of meaning, always beside its name. */
export const MOTIFS = [
  'frames',
  'circuit',
  'particles',
  'columns',
  'pixels',
  'keys',
  'forms',
  'rings',
] as const
export type Motif = (typeof MOTIFS)[number]
