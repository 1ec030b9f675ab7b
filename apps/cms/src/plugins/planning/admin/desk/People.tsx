import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { Hidden } from './Hidden'
import { useSetting } from './setting'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (mediators: readonly string[]) => void
}

/** Who leads: each a button that takes them out, and a list to add from. */
export function People({ value, onChange }: Props) {
  const { mediators } = useSetting()
  const chosen = mediators.filter(({ id }) => value.includes(id))
  return (
    <Field.Root name="avec" width="100%">
      <Field.Label>Avec</Field.Label>
      <Flex gap={1} wrap="wrap">
        {chosen.map(({ id, name }) => (
          <Button
            key={id}
            size="S"
            variant="secondary"
            endIcon={<Cross aria-hidden />}
            onClick={() => onChange(value.filter((known) => known !== id))}
          >
            <Hidden>Retirer </Hidden>
            {name}
          </Button>
        ))}
        <SingleSelect
          size="S"
          value=""
          placeholder={chosen.length === 0 ? 'Personne pour l’instant' : 'Ajouter'}
          onChange={(id: string | number) => onChange([...value, String(id)])}
        >
          {mediators
            .filter(({ id }) => !value.includes(id))
            .map(({ id, name }) => (
              <SingleSelectOption key={id} value={id}>
                {name}
              </SingleSelectOption>
            ))}
        </SingleSelect>
      </Flex>
    </Field.Root>
  )
}
