import type { CivilDate, CivilTime } from '@escale/programme'

/** A date of a season, as the server tells it. */
export interface ToldDate {
  readonly slot: string
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
  readonly clashes: readonly ToldClash[]
  readonly neighbours: readonly string[]
}

export interface ToldClash {
  readonly grade: 'error' | 'warning' | 'note'
  readonly sentence: string
  readonly other: string | null
}

export interface ToldSeason {
  readonly sentence: string
  readonly dates: readonly ToldDate[]
  readonly skipped: readonly { readonly date: CivilDate; readonly reason: string }[]
  readonly unknown: readonly string[]
  readonly refusal: string | null
}

/** What someone did by hand to the dates of a rule: by slot, so that it outlives a change of the rule. */
export interface Hand {
  readonly ticks: ReadonlyMap<string, boolean>
  readonly shifts: ReadonlyMap<string, Shift>
}

export interface Shift {
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
}

export const UNTOUCHED: Hand = { ticks: new Map(), shifts: new Map() }

export function isBlocked({ clashes }: Pick<ToldDate, 'clashes'>): boolean {
  return clashes.some(({ grade }) => grade === 'error')
}

/** A date that cannot be held is left out until someone ticks it. */
export function isTicked(date: ToldDate, { ticks }: Hand): boolean {
  return ticks.get(date.slot) ?? !isBlocked(date)
}

export function ticked(hand: Hand, slot: string, tick: boolean): Hand {
  return { ...hand, ticks: new Map(hand.ticks).set(slot, tick) }
}

/** Shifts a date, or puts it back where the rule has it when `shift` is `null`. */
export function shifted(hand: Hand, slot: string, shift: Shift | null): Hand {
  const shifts = new Map(hand.shifts)
  if (shift === null) shifts.delete(slot)
  else shifts.set(slot, shift)
  return { ...hand, shifts }
}

/** What is asked of the server: the slots kept, where they are shifted, and those kept in spite of a clash. */
export function agreed(dates: readonly ToldDate[], hand: Hand) {
  const kept = dates.filter((date) => isTicked(date, hand))
  return {
    keep: kept.map(({ slot }) => slot),
    accepted: kept.filter(isBlocked).map(({ slot }) => slot),
    shifts: shiftsOf(hand, new Set(kept.map(({ slot }) => slot))),
  }
}

export function shiftsOf({ shifts }: Hand, slots: ReadonlySet<string> | null = null) {
  return [...shifts]
    .filter(([slot]) => slots === null || slots.has(slot))
    .map(([slot, shift]) => ({ slot, ...shift }))
}
