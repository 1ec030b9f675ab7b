import { type CivilDate, EVERYTHING, type Programme, type Session, select } from '@escale/programme'

/** Every session from today on; in the towns of the given slugs, everywhere when there are none. */
export function upcoming(
  programme: Programme,
  today: CivilDate,
  towns: readonly string[] = [],
): readonly Session[] {
  return select(programme, { ...EVERYTHING, towns, from: today }).sessions
}
