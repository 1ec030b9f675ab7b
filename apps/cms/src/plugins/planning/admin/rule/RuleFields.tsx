import { fr } from '@escale/messages'
import { parseCivilDate, parseCivilTime, type Weekday } from '@escale/programme'
import type { Rhythm, Schedule, TimeOfDay } from '@escale/scheduling'
import { Box, Checkbox, Flex } from '@strapi/design-system'
import { Choice, Group, Text } from '../desk/fields'
import { Hidden } from '../desk/Hidden'
import { FirstWide, Row } from '../desk/Row'
import { asKind, KINDS, kindOf } from './kinds.ts'
import { RuleSentence } from './RuleSentence'

interface Props {
  readonly schedule: Schedule
  readonly onChange: (schedule: Schedule) => void
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const NTH = { '1': '1er', '2': '2e', '3': '3e', '4': '4e', '5': '5e', '-1': 'dernier' } as const

/** A rule, in a sentence and in fields: either moves the other. */
export function RuleFields({ schedule, onChange }: Props) {
  const { rhythm, policies } = schedule
  const withRhythm = (changed: Rhythm) => onChange({ ...schedule, rhythm: changed })
  const kind = kindOf(rhythm)
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RuleSentence schedule={schedule} onChange={onChange} />
      <FirstWide>
        <Choice
          label="Rythme"
          name="rythme"
          value={kind}
          options={KINDS}
          onChange={(asked) => withRhythm(asKind(rhythm, asked))}
        />
        <Span rhythm={rhythm} onChange={withRhythm} />
      </FirstWide>
      <Days rhythm={rhythm} onChange={withRhythm} />
      <Times schedule={schedule} onChange={onChange} />
      <Row>
        {kind !== 'holidays' && (
          <Choice
            label="Vacances scolaires"
            name="vacances"
            value={policies.schoolHolidays}
            options={{ skip: 'Sauter', ignore: 'Ne rien changer', only: 'Seulement pendant' }}
            onChange={(schoolHolidays) =>
              onChange({ ...schedule, policies: { ...policies, schoolHolidays } })
            }
          />
        )}
        <Choice
          label="Jours fériés"
          name="feries"
          value={policies.publicHolidays}
          options={{ skip: 'Sauter', keep: 'Garder' }}
          onChange={(publicHolidays) => onChange({ ...schedule, policies: { ...policies, publicHolidays } })}
        />
        <Choice
          label="Fermetures"
          name="fermetures"
          value={policies.closures}
          options={{ skip: 'Sauter', keep: 'Garder' }}
          onChange={(closures) => onChange({ ...schedule, policies: { ...policies, closures } })}
        />
      </Row>
    </Flex>
  )
}

interface RhythmProps {
  readonly rhythm: Rhythm
  readonly onChange: (rhythm: Rhythm) => void
}

/** From when to when, or the dates themselves. */
function Span({ rhythm, onChange }: RhythmProps) {
  if (rhythm.kind === 'once') {
    return (
      <Text
        label="Date"
        name="date"
        type="date"
        value={rhythm.date}
        onChange={(text) => {
          const date = parseCivilDate(text)
          if (date !== null) onChange({ kind: 'once', date })
        }}
      />
    )
  }
  if (rhythm.kind === 'dates') return null
  const { from, end } = rhythm
  return (
    <>
      <Text
        label="Du"
        name="du"
        type="date"
        value={from}
        onChange={(text) => {
          const date = parseCivilDate(text)
          if (date !== null) onChange({ ...rhythm, from: date })
        }}
      />
      {end.kind === 'until' ? (
        <Text
          label="Au"
          name="au"
          type="date"
          value={end.date}
          onChange={(text) => {
            const date = parseCivilDate(text)
            if (date !== null) onChange({ ...rhythm, end: { kind: 'until', date } })
          }}
        />
      ) : (
        <Text
          label="Nombre de dates"
          name="nombre"
          type="number"
          min="1"
          value={String(end.count)}
          onChange={(text) => {
            const count = Number(text)
            if (count >= 1 && rhythm.kind !== 'school-holidays')
              onChange({ ...rhythm, end: { kind: 'count', count } })
          }}
        />
      )}
    </>
  )
}

/** Which days of the week, or of the month, or the dates one by one. */
function Days({ rhythm, onChange }: RhythmProps) {
  if (rhythm.kind === 'once') return null
  if (rhythm.kind === 'dates') return <Dates rhythm={rhythm} onChange={onChange} />
  if (rhythm.kind === 'monthly') {
    const names = Object.fromEntries(WEEKDAYS.map((day) => [String(day), fr.WEEKDAYS[day]]))
    return (
      <Row>
        <Choice
          label="Le"
          name="rang"
          value={String(rhythm.nth) as keyof typeof NTH}
          options={NTH}
          onChange={(nth) => onChange({ ...rhythm, nth: Number(nth) as typeof rhythm.nth })}
        />
        <Choice
          label="Jour"
          name="jour"
          value={String(rhythm.weekday)}
          options={names}
          onChange={(day) => onChange({ ...rhythm, weekday: Number(day) as Weekday })}
        />
      </Row>
    )
  }
  const toggled = (day: Weekday) =>
    rhythm.weekdays.includes(day)
      ? rhythm.weekdays.filter((known) => known !== day)
      : [...rhythm.weekdays, day].sort()
  return (
    <Group legend="Jours">
      <Flex gap={3} wrap="wrap">
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            checked={rhythm.weekdays.includes(day)}
            onCheckedChange={() => onChange({ ...rhythm, weekdays: toggled(day) })}
          >
            {fr.WEEKDAYS[day].slice(0, 3)}
            <Hidden>{fr.WEEKDAYS[day].slice(3)}</Hidden>
          </Checkbox>
        ))}
      </Flex>
    </Group>
  )
}

function Dates({
  rhythm,
  onChange,
}: {
  readonly rhythm: Extract<Rhythm, { kind: 'dates' }>
  readonly onChange: (rhythm: Rhythm) => void
}) {
  const dates = [...rhythm.dates].sort()
  return (
    <Group legend="Dates">
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        {dates.map((date, index) => (
          <Box key={date} width="16rem">
            <Text
              label={`Date ${index + 1}`}
              name={`date-${index}`}
              type="date"
              value={date}
              onChange={(text) => {
                const changed = parseCivilDate(text)
                const others = dates.filter((known) => known !== date)
                if (text === '' && others.length > 0) onChange({ ...rhythm, dates: others })
                else if (changed !== null) onChange({ ...rhythm, dates: [...new Set([...others, changed])] })
              }}
            />
          </Box>
        ))}
        <Box width="16rem">
          <Text
            label="Une de plus"
            name="date-plus"
            type="date"
            value=""
            onChange={(text) => {
              const date = parseCivilDate(text)
              if (date !== null) onChange({ ...rhythm, dates: [...new Set([...dates, date])] })
            }}
          />
        </Box>
      </Flex>
    </Group>
  )
}

const HOLDINGS = {
  '0': 'Une séance',
  '20': 'Créneaux de 20 min',
  '30': 'Créneaux de 30 min',
  '45': 'Créneaux de 45 min',
  '60': 'Créneaux d’une heure',
} as const

/** The hours of the first time; a sentence may give others, which stay. */
function Times({ schedule, onChange }: Props) {
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
