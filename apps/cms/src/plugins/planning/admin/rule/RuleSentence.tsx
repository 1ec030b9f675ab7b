import type { Schedule } from '@escale/scheduling'
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useId } from 'react'
import { sayRule } from '../../rhythm/say.ts'
import { useSetting } from '../desk/setting'
import { useSentence } from './useSentence.ts'

interface Props {
  readonly schedule: Schedule
  readonly onChange: (schedule: Schedule) => void
}

/** The rule in a sentence: read as it is typed, the fields follow; said again in full under it. */
export function RuleSentence({ schedule, onChange }: Props) {
  const { schoolZone } = useSetting()
  const said = useId()
  const { typed, unread, follow } = useSentence(schedule, onChange)
  return (
    <Field.Root name="phrase" width="100%">
      <Field.Label>En une phrase</Field.Label>
      <TextInput
        value={typed}
        autoComplete="off"
        placeholder="chaque samedi 10 h–12 h, du 9 janvier au 3 avril, hors vacances"
        aria-describedby={said}
        onChange={(event: { readonly target: { readonly value: string } }) => follow(event.target.value)}
      />
      <Flex id={said} direction="column" alignItems="flex-start" gap={1} aria-live="polite">
        <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
          {sayRule(schedule, schoolZone)}
        </Typography>
        {unread.length > 0 && (
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor="danger600">
              Pas compris : « {unread.join(' ')} ». Réglez ce point avec les champs.
            </Typography>
            <Button variant="ghost" size="S" onClick={() => follow('')}>
              Effacer la phrase
            </Button>
          </Flex>
        )}
      </Flex>
    </Field.Root>
  )
}
