import {
  type CivilDate,
  id,
  parseCivilDate,
  parseCivilTime,
  type SessionState,
  type SessionStateKind,
} from '@escale/programme'
import type { PlannedSession } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { clock, number, reference, references, text } from '../../../../storage/read.ts'
import { type Row, table } from '../../../../storage/rows.ts'
import { codeOf } from '../../../../vocabulary/table.ts'
import { PUBLICATION, type Publication, SESSION_STATE } from '../../../../vocabulary/tables.ts'

/** A session as the planning shows and checks it, drafts and internal ones too. */
export interface StaffSession extends PlannedSession {
  readonly publication: Publication
  readonly stateKind: SessionStateKind
  readonly note: string
  readonly capacity: number | null
  readonly scheduleId: string | null
  /** `2027-01-09 10:00`, the slot its rule gave it; `null` when it was not made by the planning. */
  readonly slot: string | null
  readonly label: string
}

const ID = { select: ['documentId'] }
const FIELDS = ['documentId', 'date', 'startTime', 'endTime', 'room', 'publication', 'state', 'capacity']
const MORE = ['publicNote', 'slot', 'label', 'previousDate']
const POPULATE = { workshop: ID, place: ID, mediators: ID, schedule: ID }

export async function sessionsWhere(strapi: Core.Strapi, where: Row): Promise<StaffSession[]> {
  const rows = await table(strapi, SESSIONS.uid).findMany({
    where,
    select: [...FIELDS, ...MORE],
    populate: POPULATE,
  })
  return rows.flatMap((row) => sessionOf(row) ?? [])
}

/** Those that begin on a day of the period, both ends included. */
export function sessionsBetween(strapi: Core.Strapi, from: CivilDate, to: CivilDate) {
  return sessionsWhere(strapi, { date: { $gte: from, $lte: to } })
}

/** Those that begin on one of the days. */
export function sessionsOn(strapi: Core.Strapi, days: Iterable<CivilDate>) {
  return sessionsWhere(strapi, { date: { $in: [...days] } })
}

export function sessionsNamed(strapi: Core.Strapi, documentIds: readonly string[]) {
  return sessionsWhere(strapi, { documentId: { $in: documentIds } })
}

function sessionOf(row: Row): StaffSession | null {
  const [date, startTime, endTime] = [
    parseCivilDate(text(row, 'date') ?? ''),
    parseCivilTime(clock(row, 'startTime') ?? ''),
    parseCivilTime(clock(row, 'endTime') ?? ''),
  ]
  if (date === null || startTime === null || endTime === null) return null
  const stateKind = kindOf(SESSION_STATE, row.state, 'scheduled')
  return {
    id: id(text(row, 'documentId') ?? ''),
    workshopId: id(reference(row, 'workshop') ?? ''),
    placeId: id(reference(row, 'place') ?? ''),
    room: text(row, 'room') ?? '',
    mediatorIds: references(row, 'mediators').map((mediator) => id<'mediator'>(mediator)),
    date,
    startTime,
    endTime,
    state: stateOf(stateKind, parseCivilDate(text(row, 'previousDate') ?? '')),
    stateKind,
    publication: kindOf(PUBLICATION, row.publication, 'draft'),
    note: text(row, 'publicNote') ?? '',
    capacity: number(row, 'capacity'),
    scheduleId: reference(row, 'schedule'),
    slot: text(row, 'slot'),
    label: text(row, 'label') ?? '',
  }
}

function kindOf<Kind extends string>(
  words: Readonly<Record<Kind, string>>,
  value: unknown,
  other: Kind,
): Kind {
  const code = codeOf(words, value)
  return Object.keys(words).includes(code ?? '') ? (code as Kind) : other
}

function stateOf(kind: SessionStateKind, previous: CivilDate | null): SessionState {
  switch (kind) {
    case 'cancelled':
      return { kind, replacedBy: null }
    case 'postponed':
      return { kind, previous: previous && { date: previous, startTime: null }, replacedBy: null }
    case 'moved':
      return { kind, previousPlaceId: null }
    default:
      return { kind }
  }
}
