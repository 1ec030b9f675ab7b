import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { type FormEvent, useId, useState } from 'react'
import { styled } from 'styled-components'
import type { ToldSession } from '../../server/home/told'
import { useSentence } from '../ask'
import { hour, shortDay } from '../words'

const AGES = [
  ['children', 'Enfants'],
  ['teens', 'Ados'],
  ['adults', 'Adultes'],
  ['seniors', 'Aînés'],
] as const
type Age = (typeof AGES)[number][0]

export type Counted = ToldSession & Readonly<Record<Age, number | null>>

const Count = styled.input`
  width: 6.2rem;
  padding: 7px 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
`

type Outcome = { readonly kind: 'saved' | 'refused'; readonly sentence: string } | null

/** One session, four numbers, one button. */
export function CountForm({ session }: { readonly session: Counted }) {
  const { post } = useFetchClient()
  const sentenceOf = useSentence()
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const counts = AGES.map(([age]) => [age, form.get(age) === '' ? null : Number(form.get(age))] as const)
    try {
      await post(`/desk/sessions/${session.id}/attendance`, Object.fromEntries(counts))
      const total = counts.reduce((sum, [, value]) => sum + (value ?? 0), 0)
      setOutcome({ kind: 'saved', sentence: `Noté : ${total} en tout.` })
    } catch (error) {
      setOutcome({ kind: 'refused', sentence: sentenceOf(error) })
    }
  }
  return (
    <Box tag="form" onSubmit={save} aria-labelledby={`${id}-name`} paddingTop={3} paddingBottom={3}>
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <Box flex="1" minWidth="22rem" id={`${id}-name`}>
          <Typography fontWeight="semiBold">{session.title}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {shortDay(session.date)}, {hour(session.start)} · {session.place}
          </Typography>
        </Box>
        {AGES.map(([age, label]) => (
          <Box key={age}>
            <Typography tag="label" variant="pi" htmlFor={`${id}-${age}`} display="block">
              {label}
            </Typography>
            <Count
              id={`${id}-${age}`}
              name={age}
              type="number"
              min="0"
              max="9999"
              inputMode="numeric"
              defaultValue={session[age] ?? ''}
            />
          </Box>
        ))}
        <Button type="submit" variant="secondary" size="L">
          Noter
        </Button>
      </Flex>
      <Typography
        tag="p"
        role="status"
        variant="pi"
        textColor={outcome?.kind === 'refused' ? 'danger600' : 'success600'}
      >
        {outcome?.sentence}
      </Typography>
    </Box>
  )
}
