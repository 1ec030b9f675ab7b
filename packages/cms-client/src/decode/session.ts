import { REGISTRATION_KINDS, type Registration, SESSION_STATES, type SessionEntry } from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'

const wire = z
  .object({
    ...field.stamps,
    documentId: field.reference<'session'>(),
    workshopId: field.reference<'workshop'>(),
    placeId: field.reference<'place'>(),
    room: field.line,
    mediatorIds: field.references<'mediator'>(),
    partnerId: field.optionalReference<'partner'>(),
    date: field.civilDate,
    startTime: field.civilTime,
    endTime: field.civilTime,
    capacity: field.optionalCount,
    seatsLeft: field.optionalCount,
    registrationKind: field.choice(REGISTRATION_KINDS).nullish(),
    registrationOpensOn: field.optionalDate,
    registrationOnSite: field.flag,
    registrationPhone: field.line,
    registrationMail: field.line,
    registrationLink: field.url,
    state: field.choice(SESSION_STATES),
    previousDate: field.optionalDate,
    previousStartTime: field.optionalTime,
    previousPlaceId: field.optionalReference<'place'>(),
    replacedById: field.optionalReference<'session'>(),
    publicNote: field.text,
    cycleId: field.optionalReference<'cycle'>(),
    cycleNumber: field.optionalCount,
    festivalId: field.optionalReference<'festival'>(),
    sequence: field.order,
    externalId: field.line,
  })
  .refine(({ startTime, endTime }) => startTime !== endTime, {
    path: ['endTime'],
    message: 'est la même que l’heure de début, corrigez-la',
  })

type Wire = z.infer<typeof wire>

export const session = wire.transform(
  (given): SessionEntry => ({
    id: given.documentId,
    createdAt: given.createdAt,
    modifiedAt: given.updatedAt,
    workshopId: given.workshopId,
    placeId: given.placeId,
    room: given.room,
    mediatorIds: given.mediatorIds,
    partnerId: given.partnerId,
    date: given.date,
    startTime: given.startTime,
    endTime: given.endTime,
    capacity: given.capacity,
    seatsLeft: given.seatsLeft,
    registration: registrationOf(given),
    state: stateOf(given),
    publicNote: given.publicNote,
    cycle: given.cycleId === null ? null : { cycleId: given.cycleId, number: given.cycleNumber ?? 1 },
    festivalId: given.festivalId,
    sequence: given.sequence,
    externalId: given.externalId,
  }),
)

function registrationOf(given: Wire): Registration {
  if (given.registrationKind == null || given.registrationKind === 'none') return { kind: 'none' }
  return {
    kind: given.registrationKind,
    opensOn: given.registrationOpensOn,
    ways: {
      onSite: given.registrationOnSite,
      phone: given.registrationPhone,
      mail: given.registrationMail,
      link: given.registrationLink,
    },
  }
}

function stateOf(given: Wire): SessionEntry['state'] {
  switch (given.state) {
    case 'postponed':
      return {
        kind: 'postponed',
        previous: given.previousDate && { date: given.previousDate, startTime: given.previousStartTime },
        replacedBy: given.replacedById,
      }
    case 'moved':
      return { kind: 'moved', previousPlaceId: given.previousPlaceId }
    case 'cancelled':
      return { kind: 'cancelled', replacedBy: given.replacedById }
    default:
      return { kind: given.state }
  }
}
