import { Button, Field, Flex } from '@strapi/design-system'
import { type Period, periodsAround } from './periods'

interface PeriodFormProps {
  readonly today: string
  readonly period: Period
  readonly onChange: (period: Period) => void
}

/** The days to count: a season in one click, any others by hand. */
export function PeriodForm({ today, period, onChange }: PeriodFormProps) {
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      {periodsAround(today).map(({ name, from, to }) => {
        const isShown = from === period.from && to === period.to
        return (
          <Button
            key={name}
            variant={isShown ? 'default' : 'tertiary'}
            aria-pressed={isShown}
            onClick={() => onChange({ from, to })}
          >
            {name}
          </Button>
        )
      })}
      <Field.Root name="du" width="16rem">
        <Field.Label>Du</Field.Label>
        <Field.Input
          type="date"
          value={period.from}
          onChange={({ target }: { target: HTMLInputElement }) =>
            target.value !== '' && onChange({ ...period, from: target.value })
          }
        />
      </Field.Root>
      <Field.Root name="au" width="16rem">
        <Field.Label>Au</Field.Label>
        <Field.Input
          type="date"
          value={period.to}
          onChange={({ target }: { target: HTMLInputElement }) =>
            target.value !== '' && onChange({ ...period, to: target.value })
          }
        />
      </Field.Root>
    </Flex>
  )
}
