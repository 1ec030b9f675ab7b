import type { Plan } from './plan.ts'
import { citizenPlans, gamePlans, leisurePlans, mediaPlans } from './plans-culture.ts'
import { basicsPlans, makingPlans, procedurePlans, sensorPlans } from './plans-know-how.ts'
import { draftPlans, internalPlans } from './plans-not-public.ts'
import { busPlans, holidayPlans, permanencePlans } from './plans-regular.ts'
import { cyclePlans, festivalPlans } from './plans-suites.ts'

/** The whole planning; when two plans want the same person or room, the first in this list keeps it. */
export const plans: readonly Plan[] = [
  ...cyclePlans,
  ...festivalPlans,
  ...internalPlans,
  ...permanencePlans,
  ...busPlans,
  ...holidayPlans,
  ...makingPlans,
  ...mediaPlans,
  ...gamePlans,
  ...citizenPlans,
  ...sensorPlans,
  ...leisurePlans,
  ...basicsPlans,
  ...procedurePlans,
  ...draftPlans,
]
