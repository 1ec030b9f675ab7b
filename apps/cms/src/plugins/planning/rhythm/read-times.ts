import { type CivilTime, parseCivilTime } from '@escale/programme'
import type { TimeOfDay } from '@escale/scheduling'
import type { Text } from './text.ts'

const HOUR = '(\\d{1,2})(?: ?(?:h|:) ?(\\d{2})?(?: ?(?:min|mn))?)'
const RANGE = new RegExp(`(?:de )?(\\d{1,2})(?: ?(?:h|:) ?(\\d{2})?)? ?(?:-|–|—|a|jusqu'a) ?${HOUR}(?!\\d)`)
const SLOTS = /creneaux?(?: individuels?)? de (\d{1,3}) ?(?:min(?:utes?)?|mn)/
const PAUSE = /(?:avec )?(?:(\d{1,2}) ?min(?:utes?)? de pause|pause de (\d{1,2}) ?min(?:utes?)?)/

/** The hours of a sentence, «de 10 h à 12 h» or «14h-17h en créneaux de 30 minutes»; none when it says none. */
export function readTimes(text: Text): readonly TimeOfDay[] {
  const pause = text.take(PAUSE)
  const slots = text.take(SLOTS)
  const times: TimeOfDay[] = []
  for (const [, hour, minute, lastHour, lastMinute] of text.takeAll(RANGE)) {
    const [startTime, endTime] = [timeAt(hour, minute), timeAt(lastHour, lastMinute)]
    if (startTime === null || endTime === null) continue
    const minutes = Number(slots?.[1] ?? 0)
    times.push(
      minutes === 0
        ? { kind: 'session', startTime, endTime }
        : { kind: 'slots', startTime, endTime, minutes, breakMinutes: Number(pause?.[1] ?? pause?.[2] ?? 0) },
    )
  }
  return times
}

function timeAt(hour: string | undefined, minute: string | undefined): CivilTime | null {
  return parseCivilTime(`${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`)
}
