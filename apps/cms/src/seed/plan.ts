import type { DemoNetwork } from '@escale/demo-network'
import type { MediatorId, SessionEntry } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import type { Publication } from '../vocabulary/tables.ts'
import { audienceRow, categoryRow, mediatorRow, networkRow, partnerRow, placeRow } from './encode-network.ts'
import {
  closureRow,
  cycleRow,
  festivalRow,
  publicHolidayRow,
  redirectRow,
  schoolHolidayRow,
} from './encode-occasions.ts'
import { attendanceRow, sessionRow } from './encode-session.ts'
import { workshopRow } from './encode-workshop.ts'
import { documentIdOf } from './ids.ts'
import { targets } from './write.ts'

/** A run of documents of one type, in the order in which their references exist. */
export interface Run {
  readonly uid: string
  /** How they are called in the lines of progress. */
  readonly noun: string
  readonly rows: readonly Row[]
  readonly published?: boolean
}

/** Everything there is to write for a network, targets before those who point to them. */
export function planOf(demo: DemoNetwork, cards: ReadonlyMap<MediatorId, string>): readonly Run[] {
  const { documents } = demo
  const places = [...documents.places.values()]
  const run = (type: string, noun: string, rows: readonly Row[], published = false): Run => ({
    uid: `api::${type}.${type}`,
    noun,
    rows,
    published,
  })
  const each = <Document>(map: ReadonlyMap<unknown, Document>, row: (document: Document) => Row) =>
    [...map.values()].map(row)
  return [
    run('network', 'réseau', [networkRow(documents.network)]),
    run(
      'place',
      'lieux',
      [
        ...places.filter(({ parentId }) => parentId === null),
        ...places.filter(({ parentId }) => parentId !== null),
      ].map(placeRow),
    ),
    run('category', 'familles', each(documents.categories, categoryRow)),
    run('audience', 'publics', each(documents.audiences, audienceRow)),
    run(
      'mediator',
      'médiateurs',
      each(documents.mediators, (mediator) => mediatorRow(mediator, cards.get(mediator.id) ?? null)),
    ),
    run('partner', 'partenaires', each(documents.partners, partnerRow)),
    run('cycle', 'cycles', each(documents.cycles, cycleRow)),
    run('festival', 'festivals', each(documents.festivals, festivalRow)),
    run('closure', 'fermetures', each(documents.closures, closureRow)),
    run('school-holiday', 'vacances', each(documents.schoolHolidays, schoolHolidayRow)),
    run('public-holiday', 'jours fériés', each(documents.publicHolidays, publicHolidayRow)),
    run('redirect', 'anciennes adresses', each(documents.redirects, redirectRow)),
    run('workshop', 'ateliers', each(documents.workshops, workshopRow), true),
    run('workshop', 'ateliers en brouillon', demo.draftWorkshops.map(workshopRow)),
    run('schedule', 'programmations', demo.schedules.map(scheduleRow)),
    run('session', 'séances', sessionRows(demo)),
  ]
}

function scheduleRow({
  id,
  title,
  workshopId,
  placeId,
  mediatorIds,
  schedule,
}: DemoNetwork['schedules'][number]): Row {
  return {
    documentId: documentIdOf(id),
    title,
    workshop: documentIdOf(workshopId),
    place: documentIdOf(placeId),
    mediators: targets(mediatorIds),
    rule: schedule,
  }
}

function sessionRows(demo: DemoNetwork): readonly Row[] {
  const rows = (sessions: Iterable<SessionEntry>, publication: Publication) =>
    [...sessions].map((session) => ({
      isReplaced: 'replacedBy' in session.state && session.state.replacedBy !== null,
      row: {
        ...sessionRow(session, publication, demo.scheduleOfSession.get(session.id) ?? null),
        ...attendanceRow(demo.attendance.get(session.id)),
      },
    }))
  const every = [
    ...rows(demo.documents.sessions.values(), 'public'),
    ...rows(demo.internalSessions, 'internal'),
    ...rows(demo.draftSessions, 'draft'),
  ]
  return [
    ...every.filter(({ isReplaced }) => !isReplaced),
    ...every.filter(({ isReplaced }) => isReplaced),
  ].map(({ row }) => row)
}
