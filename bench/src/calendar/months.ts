import { largeNetwork } from '@escale/demo-network'
import {
  addDays,
  addMonths,
  buildProgramme,
  type CivilDate,
  EVERYTHING,
  endOfMonth,
  id,
  type ProgrammeDocuments,
  type SessionEntry,
  select,
  startOfMonth,
} from '@escale/programme'

/** A month that is whole, after today. */
export function benchedMonth(today: CivilDate): CivilDate {
  return addDays(startOfMonth(addMonths(today, 1)), 8)
}

/** The sessions of a month. */
export function sessionsOf(documents: ProgrammeDocuments, date: CivilDate) {
  const window = { from: startOfMonth(date), to: endOfMonth(date) }
  return select(buildProgramme(documents), { ...EVERYTHING, ...window }).sessions
}

/** 300 places, and as many sessions of each day again as it takes for a month to have `count` of them. */
export function crowdedNetwork(today: CivilDate, count: number): ProgrammeDocuments {
  const documents = largeNetwork({ places: 300, sessionsPerPlace: 380, today, seed: 1 })
  const month = benchedMonth(today)
  const [from, to] = [startOfMonth(month), endOfMonth(month)]
  const sessions = new Map(documents.sessions)
  const inMonth = [...sessions.values()].filter(({ date }) => date >= from && date <= to)
  for (let extra = 0; inMonth.length + extra < count; extra += 1) {
    const model = inMonth[extra % inMonth.length]
    if (model === undefined) break
    const copy: SessionEntry = { ...model, id: id(`${model.id}-${extra}`) }
    sessions.set(copy.id, copy)
  }
  return { ...documents, sessions }
}
