import type { Registration, SessionEntry, SessionState } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import { PUBLICATION, type Publication, REGISTRATION_KIND, SESSION_STATE } from '../vocabulary/tables.ts'
import { sentence, stamped, target, targets, wallClock } from './write.ts'

function registrationRow(registration: Registration): Row {
  const registrationKind = REGISTRATION_KIND[registration.kind]
  if (registration.kind === 'none') return { registrationKind }
  const { opensOn, ways } = registration
  return {
    registrationKind,
    registrationOpensOn: opensOn,
    registrationOnSite: ways.onSite,
    registrationPhone: sentence(ways.phone),
    registrationMail: sentence(ways.mail),
    registrationLink: sentence(ways.link),
  }
}

function stateRow(state: SessionState): Row {
  return {
    state: SESSION_STATE[state.kind],
    replacedBy: 'replacedBy' in state ? target(state.replacedBy) : null,
    previousDate: state.kind === 'postponed' ? (state.previous?.date ?? null) : null,
    previousStartTime: state.kind === 'postponed' ? wallClock(state.previous?.startTime ?? null) : null,
    previousPlace: state.kind === 'moved' ? target(state.previousPlaceId) : null,
  }
}

export function attendanceRow(
  came:
    | {
        readonly children: number
        readonly teens: number
        readonly adults: number
        readonly seniors: number
      }
    | undefined,
): Row {
  if (came === undefined) return {}
  return {
    attendedChildren: came.children,
    attendedTeens: came.teens,
    attendedAdults: came.adults,
    attendedSeniors: came.seniors,
  }
}

export function sessionRow(session: SessionEntry, publication: Publication, schedule: string | null): Row {
  return {
    ...stamped(session),
    publication: PUBLICATION[publication],
    workshop: target(session.workshopId),
    place: target(session.placeId),
    room: sentence(session.room),
    mediators: targets(session.mediatorIds),
    partner: target(session.partnerId),
    date: session.date,
    startTime: wallClock(session.startTime),
    endTime: wallClock(session.endTime),
    capacity: session.capacity,
    seatsLeft: session.seatsLeft,
    ...registrationRow(session.registration),
    ...stateRow(session.state),
    publicNote: sentence(session.publicNote),
    cycle: target(session.cycle?.cycleId ?? null),
    cycleNumber: session.cycle?.number ?? null,
    festival: target(session.festivalId),
    schedule: target(schedule),
    sequence: session.sequence,
    externalId: sentence(session.externalId),
  }
}
