import type {
  AudienceId,
  CategoryId,
  ClosureId,
  CycleId,
  FestivalId,
  MediatorId,
  PartnerId,
  PlaceId,
  PublicHolidayId,
  RedirectId,
  SchoolHolidayId,
  SessionId,
  WorkshopId,
} from '../model/ids.ts'
import type { Network } from '../model/network.ts'
import type { Closure, Cycle, Festival, PublicHoliday, Redirect, SchoolHoliday } from '../model/occasions.ts'
import type { Audience, Category, Mediator, Partner } from '../model/people.ts'
import type { Place } from '../model/place.ts'
import type { SessionEntry } from '../model/session.ts'
import type { Workshop } from '../model/workshop.ts'

/**
 * Everything public that the CMS holds, document by document, before anything is joined. This is what travels, what is
 * kept on disk, and what the demonstration network is written in.
 */
export interface ProgrammeDocuments {
  readonly network: Network
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly categories: ReadonlyMap<CategoryId, Category>
  readonly audiences: ReadonlyMap<AudienceId, Audience>
  readonly mediators: ReadonlyMap<MediatorId, Mediator>
  readonly partners: ReadonlyMap<PartnerId, Partner>
  readonly workshops: ReadonlyMap<WorkshopId, Workshop>
  readonly sessions: ReadonlyMap<SessionId, SessionEntry>
  readonly cycles: ReadonlyMap<CycleId, Cycle>
  readonly festivals: ReadonlyMap<FestivalId, Festival>
  readonly closures: ReadonlyMap<ClosureId, Closure>
  readonly schoolHolidays: ReadonlyMap<SchoolHolidayId, SchoolHoliday>
  readonly publicHolidays: ReadonlyMap<PublicHolidayId, PublicHoliday>
  readonly redirects: ReadonlyMap<RedirectId, Redirect>
}

/** The collections of {@link ProgrammeDocuments}, the single network apart. */
export const COLLECTIONS = [
  'places',
  'categories',
  'audiences',
  'mediators',
  'partners',
  'workshops',
  'sessions',
  'cycles',
  'festivals',
  'closures',
  'schoolHolidays',
  'publicHolidays',
  'redirects',
] as const satisfies readonly Exclude<keyof ProgrammeDocuments, 'network'>[]
export type Collection = (typeof COLLECTIONS)[number]
