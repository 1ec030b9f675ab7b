const STARTS = ['Plou', 'Lan', 'Ker', 'Tré', 'Loc', 'Gui', 'Pen', 'Saint-', 'Roz', 'Coat'] as const
const ENDS = [
  'arvel',
  'brézan',
  'gwenn',
  'halen',
  'ivern',
  'laouen',
  'mévan',
  'nizan',
  'oval',
  'quidy',
  'réden',
  'sulan',
] as const

/** An invented commune for every number, without repetition: `Plouarvel`, …, then `Plouarvel-2`. */
export function townOf(index: number): string {
  const start = STARTS[index % STARTS.length] ?? 'Plou'
  const end = ENDS[Math.floor(index / STARTS.length) % ENDS.length] ?? 'arvel'
  const round = Math.floor(index / (STARTS.length * ENDS.length))
  const name = start.endsWith('-')
    ? `${start}${end.charAt(0).toUpperCase()}${end.slice(1)}`
    : `${start}${end}`
  return round === 0 ? name : `${name}-${round + 1}`
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
}
