import type { Desk } from './desk.ts'
import { NETWORK } from './types/network.ts'
import {
  CLOSURE,
  CYCLE,
  EDITORIAL_LOG,
  FESTIVAL,
  PUBLIC_HOLIDAY,
  REDIRECT,
  SCHEDULE,
  SCHOOL_HOLIDAY,
} from './types/occasions.ts'
import { AUDIENCE, CATEGORY, MEDIATOR, PARTNER } from './types/people.ts'
import { PLACE } from './types/place.ts'
import { SESSION } from './types/session.ts'
import { WORKSHOP } from './types/workshop.ts'

export const DESKS: readonly Desk[] = [
  NETWORK,
  PLACE,
  CATEGORY,
  AUDIENCE,
  MEDIATOR,
  PARTNER,
  CLOSURE,
  SCHOOL_HOLIDAY,
  PUBLIC_HOLIDAY,
  WORKSHOP,
  SESSION,
  CYCLE,
  FESTIVAL,
  SCHEDULE,
  REDIRECT,
  EDITORIAL_LOG,
]
