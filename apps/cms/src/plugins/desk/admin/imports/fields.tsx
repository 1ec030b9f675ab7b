import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'

interface ChoiceProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChange: (value: string) => void
}

/** One of a list, under its label. */
export function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen))}>
        {options.map(([option, name]) => (
          <SingleSelectOption key={option} value={option}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  )
}
