import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface Labelled {
  readonly label: string
  readonly name: string
  readonly hint?: string
}

interface TextProps extends Labelled {
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly list?: string
  readonly min?: string
  readonly placeholder?: string
  readonly required?: boolean
}

/** A box to type in: days and hours with what the browser gives for them, which keyboards and screen readers know. */
export function Text({ label, name, hint, onChange, required = false, ...input }: TextProps) {
  return (
    <Field.Root name={name} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        {...input}
        size="S"
        onChange={(event: { readonly target: { readonly value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  )
}

interface ChoiceProps<Value extends string> extends Labelled {
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** One of a short closed list. */
export function Choice<Value extends string>({
  label,
  name,
  hint,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const entries = Object.entries(options) as [Value, string][]
  return (
    <Field.Root name={name} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value}
        onChange={(chosen: string | number) => onChange(String(chosen) as Value)}
      >
        {entries.map(([code, words]) => (
          <SingleSelectOption key={code} value={code}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  )
}

/** Questions that go together, under one name. */
export function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
      <legend style={{ fontSize: '1.2rem', fontWeight: 600, paddingBlockEnd: '0.4rem' }}>{legend}</legend>
      {children}
    </fieldset>
  )
}
