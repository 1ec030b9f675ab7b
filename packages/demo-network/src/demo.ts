import {
  type CivilDate,
  id,
  type MediatorId,
  type PlaceId,
  type ProgrammeDocuments,
  type SessionEntry,
  type SessionId,
  type Workshop,
  type WorkshopId,
} from '@escale/programme'
import type { Schedule } from '@escale/scheduling'
import { byId } from './by-id.ts'
import { type DemoImage, images } from './images/index.ts'
import { families } from './network/families.ts'
import { identity } from './network/identity.ts'
import { libraries } from './network/libraries.ts'
import { bus, offSite, online } from './network/other-places.ts'
import { partners } from './network/partners.ts'
import { audiences, mediators } from './network/people.ts'
import { closures, cycles, festivals, ownPublicHolidays, redirects, seasonAround } from './occasions.ts'
import { schoolHolidays } from './school-holidays.ts'
import { attendances, type DemoAttendance } from './sessions/attendance.ts'
import { type LaidOut, layOut, scheduleIdOf, type UndatedSession } from './sessions/lay-out.ts'
import { withNews } from './sessions/news.ts'
import { plans } from './sessions/plans.ts'
import { sessionStamps, stampAll, stamps } from './stamps.ts'
import { draftSheets, sheets, staffSheets } from './workshops/index.ts'

/** A rule of the planning, with the sheet, the place and the people it is for. */
export interface DemoSchedule {
  readonly id: string
  readonly title: string
  readonly workshopId: WorkshopId
  readonly placeId: PlaceId
  readonly mediatorIds: readonly MediatorId[]
  readonly schedule: Schedule
}

/** The demonstration network: what the public sees, and beside it what only the CMS holds. */
export interface DemoNetwork {
  readonly documents: ProgrammeDocuments
  /** Sheets being written, and those of staff training: never public. */
  readonly draftWorkshops: readonly Workshop[]
  /** Group visits and staff training: on the calendar of the staff only. */
  readonly internalSessions: readonly SessionEntry[]
  readonly draftSessions: readonly SessionEntry[]
  readonly schedules: readonly DemoSchedule[]
  readonly scheduleOfSession: ReadonlyMap<SessionId, string>
  readonly images: readonly DemoImage[]
  /** How many came to the sessions that are over: told to staff alone. */
  readonly attendance: ReadonlyMap<SessionId, DemoAttendance>
}

/** The same network for the same `today`, its sessions laid from three months before to six months after. */
export function demoNetwork({ today }: { readonly today: CivilDate }): DemoNetwork {
  const season = seasonAround(today)
  const laidOut = layOut(plans, season)
  const published = (publication: 'public' | 'internal' | 'draft') =>
    laidOut
      .filter(({ plan }) => (plan.publication ?? 'public') === publication)
      .flatMap(({ sessions }) => sessions)
  const entries = (sessions: readonly UndatedSession[]) => sessions.map((session) => entry(session, today))
  const dated = <Document extends { readonly id: string }>(list: readonly Document[]) => stampAll(list, today)
  const documents: ProgrammeDocuments = {
    network: { ...identity, ...stamps('network', today) },
    places: byId(dated([...libraries, ...bus, ...offSite, online])),
    categories: byId(dated(families)),
    audiences: byId(dated(audiences)),
    mediators: byId(dated(mediators)),
    partners: byId(dated(partners)),
    workshops: byId(dated(sheets)),
    sessions: byId(entries(withNews(published('public'), today))),
    cycles: byId(dated(cycles)),
    festivals: byId(dated(festivals(season))),
    closures: byId(dated(closures(season))),
    schoolHolidays: byId(dated(schoolHolidays)),
    publicHolidays: byId(dated(ownPublicHolidays(season))),
    redirects: byId(dated(redirects)),
  }
  return {
    documents,
    draftWorkshops: dated([...draftSheets, ...staffSheets]),
    internalSessions: entries(published('internal')),
    draftSessions: entries(published('draft')),
    schedules: laidOut.map(scheduleOf),
    scheduleOfSession: new Map(
      laidOut.flatMap(({ plan, sessions }) => sessions.map((session) => [session.id, scheduleIdOf(plan)])),
    ),
    images,
    attendance: attendances(documents.sessions.values(), documents.workshops, documents.audiences, today),
  }
}

function entry(session: UndatedSession, today: CivilDate): SessionEntry {
  return { ...session, ...sessionStamps(session.id, session.date, session.sequence > 0, today) }
}

const titles = new Map<string, string>(
  [...sheets, ...draftSheets, ...staffSheets].map(({ slug, title }) => [slug, title]),
)
const placeNames = new Map<string, string>(
  [...libraries, ...bus, ...offSite, online].map(({ slug, name }) => [slug, name]),
)

function scheduleOf({ plan, schedule }: LaidOut): DemoSchedule {
  return {
    id: scheduleIdOf(plan),
    title: `${titles.get(plan.workshop) ?? plan.workshop} – ${placeNames.get(plan.place) ?? plan.place}`,
    workshopId: id(`atelier-${plan.workshop}`),
    placeId: id(`lieu-${plan.place}`),
    mediatorIds: plan.mediators.map((key): MediatorId => id(`mediation-${key}`)),
    schedule,
  }
}
