/** A wall clock: `2027-01-09`, `10:00`. */
export interface Wall {
  readonly date: string
  readonly time: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(timeZone, format)
  return format
}

/** What a clock on the wall of a zone shows at an instant, in seconds since 1970. */
export function wallAt(seconds: number, timeZone: string): Wall {
  const [date = '', time = ''] = formatIn(timeZone)
    .format(seconds * 1000)
    .split(' ')
  return { date, time: time.slice(0, 5) }
}

/** The instant at which a wall of a zone shows this; the second of two, shifted forward where there is none. */
export function instantOf({ date, time }: Wall, timeZone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`) / 1000
  const offset = (seconds: number) => {
    const wall = wallAt(seconds, timeZone)
    return Date.parse(`${wall.date}T${wall.time}:00Z`) / 1000 - seconds
  }
  return asUtc - offset(asUtc - offset(asUtc))
}

/** Outlook's names of the zones of France, where it gives no definition of them. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'GMT Standard Time': 'Europe/London',
  'SA Western Standard Time': 'America/Guadeloupe',
  'Arabian Standard Time': 'Indian/Reunion',
  'Central Pacific Standard Time': 'Pacific/Noumea',
}

/** A zone that this machine knows, of a TZID; `null` when it knows none of that name. */
export function knownZone(tzid: string): string | null {
  const name = WINDOWS[tzid] ?? /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z_/-]+)$/.exec(tzid)?.[1] ?? tzid
  try {
    formatIn(name)
    return name
  } catch {
    return null
  }
}
