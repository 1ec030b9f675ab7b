import type { Plan } from './plan.ts'
import { draftPlans, internalPlans } from './plans-not-public.ts'
import { busPlans, holidayPlans, permanencePlans } from './plans-regular.ts'
import {
  basicsPlans,
  citizenPlans,
  gamePlans,
  leisurePlans,
  makingPlans,
  mediaPlans,
  procedurePlans,
  sensorPlans,
} from './plans-sheets.ts'
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
