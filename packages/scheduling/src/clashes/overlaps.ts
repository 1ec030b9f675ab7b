import { type Clash, fold, type MediatorId } from '@escale/programme'
import type { Located } from './planned.ts'

/** Pairs of sessions that overlap in time. A session that starts when another ends does not overlap it. */
export function overlaps(located: readonly Located[]): Clash[] {
  return [...sameMediator(located), ...sameRoom(located)]
}

function* sameMediator(located: readonly Located[]): Generator<Clash> {
  const agendas = new Map<MediatorId, Located[]>()
  for (const one of located) {
    for (const mediatorId of new Set(one.session.mediatorIds)) push(agendas, mediatorId, one)
  }
  for (const [mediatorId, agenda] of agendas) {
    for (const sessionIds of pairs(agenda)) {
      yield { kind: 'same-mediator', grade: 'error', sessionIds, mediatorId }
    }
  }
}

/** Rooms are told apart as people read them. Online there is no room to share. */
function* sameRoom(located: readonly Located[]): Generator<Clash> {
  const rooms = new Map<string, Located[]>()
  for (const one of located) {
    if (one.place?.kind === 'online') continue
    push(rooms, `${one.session.placeId} ${fold(one.session.room).trim()}`, one)
  }
  for (const occupied of rooms.values()) {
    for (const sessionIds of pairs(occupied)) {
      const { placeId, room } = occupied.find(({ session }) => session.id === sessionIds[0])?.session ?? {}
      if (placeId === undefined || room === undefined) continue
      yield { kind: 'same-room', grade: room.trim() === '' ? 'warning' : 'error', sessionIds, placeId, room }
    }
  }
}

function push<Key>(groups: Map<Key, Located[]>, key: Key, located: Located): void {
  const group = groups.get(key)
  if (group) group.push(located)
  else groups.set(key, [located])
}

type Pair = readonly [Located['session']['id'], Located['session']['id']]

/** `located` is in the order of start: what comes after the first that starts too late starts later still. */
function* pairs(located: readonly Located[]): Generator<Pair> {
  for (const [index, one] of located.entries()) {
    for (let next = index + 1; next < located.length; next += 1) {
      const other = located[next]
      if (other === undefined || other.span.start >= one.span.end) break
      yield [one.session.id, other.session.id]
    }
  }
}
