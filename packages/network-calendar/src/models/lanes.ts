/** Something that lasts, in minutes or quarters: `to` after `from`. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Laned<Lasting extends Span> {
  readonly block: Lasting
  /** From 0. */
  readonly lane: number
  /** How many lanes share the width where it stands: the same for all that overlap, one after the other. */
  readonly lanes: number
}

/**
 * Lays what overlaps side by side: each takes the first lane that is free when it begins. Those that a chain of overlaps
 * ties together share the width equally; what stands alone has all of it.
 */
export function inLanes<Lasting extends Span>(blocks: readonly Lasting[]): Laned<Lasting>[] {
  const sorted = [...blocks].sort((one, other) => one.from - other.from || other.to - one.to)
  const laid: Laned<Lasting>[] = []
  let chain: { block: Lasting; lane: number }[] = []
  let ends: number[] = []
  const close = () => {
    for (const { block, lane } of chain) laid.push({ block, lane, lanes: ends.length })
    chain = []
    ends = []
  }
  for (const block of sorted) {
    if (ends.every((end) => end <= block.from)) close()
    const free = ends.findIndex((end) => end <= block.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = block.to
    chain.push({ block, lane })
  }
  close()
  return laid
}
