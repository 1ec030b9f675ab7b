import { fr } from '@escale/messages'
import { parseCivilDate, type Weekday } from '@escale/programme'
import type { Rhythm } from '@escale/scheduling'
import { Box, Checkbox, Flex } from '@strapi/design-system'
import { Choice, Group, Text } from '../desk/fields'
import { Hidden } from '../desk/Hidden'
import { Row } from '../desk/Row'
import type { RhythmProps } from './Span'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const NTH = { '1': '1er', '2': '2e', '3': '3e', '4': '4e', '5': '5e', '-1': 'dernier' } as const

/** Which days of the week, or of the month, or the dates one by one. */
export function Days({ rhythm, onChange }: RhythmProps) {
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
