import { Combobox, ComboboxOption, Field } from '@strapi/design-system'
import { useId } from 'react'
import { Text } from '../desk/fields'
import { People } from '../desk/People'
import { Row } from '../desk/Row'
import { useSetting } from '../desk/setting'
import { type Draft, withWorkshop } from '../season/draft.ts'

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** Which sheet, where, with whom, in which room. */
export function WhatFields({ draft, onChange }: Props) {
  const setting = useSetting()
  const rooms = useId()
  const place = setting.places.find(({ id }) => id === draft.place)
  const { template } = draft
  return (
    <>
      <Row>
        <Pick
          label="Atelier"
          value={draft.workshop}
          options={setting.workshops.map(({ id, title }) => ({ id, words: title }))}
          onChange={(workshop) => onChange(withWorkshop(draft, workshop, setting))}
        />
        <Pick
          label="Lieu"
          value={draft.place}
          options={setting.places
            .filter(({ allowed }) => allowed)
            .map(({ id, name }) => ({ id, words: name }))}
          onChange={(chosen) => onChange({ ...draft, place: chosen })}
        />
      </Row>
      <Row>
        <People value={draft.mediators} onChange={(mediators) => onChange({ ...draft, mediators })} />
        <div>
          <Text
            label="Salle"
            name="salle"
            value={template.room}
            list={rooms}
            onChange={(room) => onChange({ ...draft, template: { ...template, room } })}
          />
          <datalist id={rooms}>
            {place?.rooms.map((room) => (
              <option key={room} value={room} />
            ))}
          </datalist>
        </div>
      </Row>
    </>
  )
}

interface PickProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly words: string }[]
  readonly onChange: (id: string) => void
}

/** One of many, found by typing a few letters of it. */
export function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <Field.Root name={label.toLowerCase()} required width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        size="S"
        value={value}
        placeholder="Tapez quelques lettres"
        autocomplete={{ type: 'list', filter: 'contains' }}
        noOptionsMessage={() => 'Rien ne correspond.'}
        clearLabel={`Vider « ${label} »`}
        onChange={(chosen?: string) => onChange(chosen ?? '')}
        onClear={() => onChange('')}
      >
        {options.map(({ id, words }) => (
          <ComboboxOption key={id} value={id}>
            {words}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  )
}
