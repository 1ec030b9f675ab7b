import { OUTSIDE_HOLIDAYS } from './plan.ts'

/** The usual terms of a group, each plan saying only what differs. */
export const advised = { policies: OUTSIDE_HOLIDAYS, registration: 'advised', capacity: 10 } as const
export const required = { policies: OUTSIDE_HOLIDAYS, registration: 'required', capacity: 8 } as const
export const open = { policies: OUTSIDE_HOLIDAYS, registration: 'none', capacity: 50 } as const

export const numeric = 'Espace numérique'
export const workroom = 'Salle d’atelier'
