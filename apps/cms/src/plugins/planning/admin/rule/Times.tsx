import { parseCivilTime } from '@escale/programme'
import type { Schedule, TimeOfDay } from '@escale/scheduling'
import { Choice, Text } from '../desk/fields'
import { Row } from '../desk/Row'

interface Props {
  readonly schedule: Schedule
  readonly onChange: (schedule: Schedule) => void
}

const HOLDINGS = {
  '0': 'Une séance',
  '20': 'Créneaux de 20 min',
  '30': 'Créneaux de 30 min',
  '45': 'Créneaux de 45 min',
  '60': 'Créneaux d’une heure',
} as const

/** The hours of the first time; a sentence may give others, which stay. */
export function Times({ schedule, onChange }: Props) {
  const [time, ...others] = schedule.times
  if (time === undefined) return null
  const set = (changed: TimeOfDay) => onChange({ ...schedule, times: [changed, ...others] })
  const minutes = time.kind === 'slots' ? String(time.minutes) : '0'
  const known = minutes in HOLDINGS ? HOLDINGS : { ...HOLDINGS, [minutes]: `Créneaux de ${minutes} min` }
  return (
    <Row>
      <Text
        label="De"
        name="de"
        type="time"
        value={time.startTime}
        onChange={(text) => {
          const startTime = parseCivilTime(text)
          if (startTime !== null) set({ ...time, startTime })
        }}
      />
      <Text
        label="À"
        name="a"
        type="time"
        value={time.endTime}
        onChange={(text) => {
          const endTime = parseCivilTime(text)
          if (endTime !== null) set({ ...time, endTime })
        }}
      />
      <Choice
        label="En"
        name="en"
        value={minutes}
        options={known as Record<string, string>}
        onChange={(asked) => {
          const { startTime, endTime } = time
          set(
            asked === '0'
              ? { kind: 'session', startTime, endTime }
              : {
                  kind: 'slots',
                  startTime,
                  endTime,
                  minutes: Number(asked),
                  breakMinutes: time.kind === 'slots' ? time.breakMinutes : 0,
                },
          )
        }}
      />
    </Row>
  )
}
