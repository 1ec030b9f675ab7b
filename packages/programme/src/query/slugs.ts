import type { AccessCode, Format, Level, RegistrationKind, SessionStateKind } from '../model/vocabulary.ts'

/** The French words of addresses for the closed lists. Public contract: may grow, never changes. */
export const LEVEL_SLUGS: Record<Level, string> = {
  'never-touched': 'grand-debutant',
  beginner: 'debutant',
  'at-ease': 'a-l-aise',
  all: 'tous-niveaux',
}

export const FORMAT_SLUGS: Record<Format, string> = {
  workshop: 'atelier',
  cycle: 'cycle',
  'drop-in': 'permanence',
  event: 'evenement',
  'off-site': 'hors-les-murs',
  online: 'en-ligne',
  'group-visit': 'visite-de-groupe',
  'staff-training': 'entre-collegues',
}

export const ACCESS_SLUGS: Record<AccessCode, string> = {
  wheelchair: 'fauteuil',
  'hearing-loop': 'boucle-magnetique',
  'sign-language': 'lsf',
  'easy-to-read': 'falc',
  'quiet-hour': 'heure-calme',
  'step-free-transport': 'transport-accessible',
}

export const REGISTRATION_SLUGS: Record<RegistrationKind, string> = {
  none: 'sans',
  advised: 'conseillee',
  required: 'requise',
}

export const STATE_SLUGS: Record<SessionStateKind, string> = {
  scheduled: 'prevue',
  full: 'complete',
  'waiting-list': 'liste-attente',
  postponed: 'reportee',
  moved: 'deplacee',
  cancelled: 'annulee',
}

/** The code a slug stands for, if it is one of the list. */
export function codeOf<Code extends string>(slugs: Record<Code, string>, slug: string): Code | undefined {
  for (const code in slugs) if (slugs[code] === slug) return code
  return undefined
}
