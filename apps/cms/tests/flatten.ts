import type { Collection, SessionEntry, Workshop } from '@escale/programme'
import { documentIdOf } from '../src/seed/ids.ts'
import type { Row } from '../src/storage/rows.ts'

/** Empty words and no words are the same on the wire. */
function bare(value: unknown): unknown {
  if (value === '' || value === undefined) return null
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]))
  return value
}

const target = (key: string | null) => (key === null ? null : documentIdOf(key))

function flatWorkshop({ price, categoryId, audienceIds, ...rest }: Workshop): Row {
  return {
    ...rest,
    categoryId: target(categoryId),
    audienceIds: audienceIds.map(target),
    priceKind: price.kind,
    priceCents: price.kind === 'paid' ? price.cents : null,
    priceNote: price.kind === 'paid' ? price.note : price.kind === 'free' ? null : price.condition,
  }
}

function flatSession({ registration, state, cycle, ...rest }: SessionEntry): Row {
  const open = registration.kind === 'none' ? null : registration
  const previous = state.kind === 'postponed' ? state.previous : null
  return {
    ...rest,
    workshopId: target(rest.workshopId),
    placeId: target(rest.placeId),
    mediatorIds: rest.mediatorIds.map(target),
    partnerId: target(rest.partnerId),
    festivalId: target(rest.festivalId),
    registrationKind: registration.kind,
    registrationOpensOn: open?.opensOn,
    registrationOnSite: open?.ways.onSite ?? false,
    registrationPhone: open?.ways.phone,
    registrationMail: open?.ways.mail,
    registrationLink: open?.ways.link,
    state: state.kind,
    replacedById: 'replacedBy' in state ? target(state.replacedBy) : null,
    previousDate: previous?.date,
    previousStartTime: previous?.startTime,
    previousPlaceId: state.kind === 'moved' ? target(state.previousPlaceId) : null,
    cycleId: target(cycle?.cycleId ?? null),
    cycleNumber: cycle?.number,
  }
}

const FLAT: Partial<Record<Collection, (document: never) => Row>> = {
  workshops: flatWorkshop,
  sessions: flatSession,
  places: (place: { parentId: string | null }) => ({ ...place, parentId: target(place.parentId) }),
  closures: (closure: { placeId: string | null }) => ({ ...closure, placeId: target(closure.placeId) }),
  mediators: (mediator: { placeIds: readonly string[] }) => ({
    ...mediator,
    placeIds: mediator.placeIds.map(target),
  }),
}

/** A document of the domain as the wire is to tell it, written apart from the encoder that is under test. */
export function flatten(collection: Collection, document: object): Row {
  const flat = FLAT[collection]?.(document as never) ?? { ...document }
  const { id, modifiedAt, image: _uploadedApart, ...rest } = flat as Record<string, unknown>
  return asSets(bare({ ...rest, documentId: documentIdOf(String(id)), updatedAt: modifiedAt }) as Row)
}

export function bareWire(wire: Row): Row {
  const { image: _uploadedApart, ...rest } = wire
  return asSets(bare(rest) as Row)
}

/** Access codes are a set: their order says nothing. */
function asSets(row: Row): Row {
  const { access } = row
  return Array.isArray(access) ? { ...row, access: access.map(String).sort() } : row
}
