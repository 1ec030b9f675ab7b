import { type CivilDate, EVERYTHING, type Programme, type Session, select } from '@escale/programme'

/** Every session from today on. */
export function upcoming(programme: Programme, today: CivilDate): readonly Session[] {
  return select(programme, { ...EVERYTHING, from: today }).sessions
}
