import type { Schedule } from '@escale/scheduling'
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { startTransition, useId, useState } from 'react'
import { readRule } from '../../rhythm/read.ts'
import { sayRule } from '../../rhythm/say.ts'
import { useSetting } from '../desk/setting'

interface Props {
  readonly schedule: Schedule
  readonly onChange: (schedule: Schedule) => void
}

/** The rule in a sentence: read as it is typed, the fields follow; said again in full under it. */
export function RuleSentence({ schedule, onChange }: Props) {
  const { today, schoolZone } = useSetting()
  const [typed, setTyped] = useState('')
  const [base, setBase] = useState(schedule)
  const said = useId()
  const reading = readRule(typed, base, today)
  const follow = (words: string) => {
    // What the sentence does not say stays as the fields had it when the typing began.
    const from = typed === '' ? schedule : base
    if (typed === '') setBase(schedule)
    setTyped(words)
    // The fields and the dates follow when there is time: the sentence never waits for them.
    startTransition(() => onChange(readRule(words, from, today).schedule))
  }
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
        {typed !== '' && reading.unread.length > 0 && (
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor="danger600">
              Pas compris : « {reading.unread.join(' ')} ». Réglez ce point avec les champs.
            </Typography>
            <Button variant="ghost" size="S" onClick={() => setTyped('')}>
              Effacer la phrase
            </Button>
          </Flex>
        )}
      </Flex>
    </Field.Root>
  )
}
