import { parseCivilDate, parseCivilTime } from '@escale/programme'
import { Button, Checkbox, Flex } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import type { ToldSession } from '../calendar/showing.ts'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Text } from '../desk/fields'
import { Refused } from '../desk/Panel'
import { People } from '../desk/People'
import { Row } from '../desk/Row'
import { useSetting } from '../desk/setting'
import { Clashes } from '../programme/Clashes'
import { isBlocked, type ToldClash } from '../programme/dates.ts'
import { Pick } from '../programme/WhatFields'
import { type Destination, startingAt, whereItIs } from './hours.ts'

interface Props {
  readonly session: ToldSession
  readonly to: Destination
  readonly onDone: (sentence: string) => void
}

/** Moves a session, after a look at what it meets there. */
export function MoveForm({ session, to, onDone }: Props) {
  const { places } = useSetting()
  const { post } = useAsk()
  const [asked, setAsked] = useState(to)
  const [tell, setTell] = useState(true)
  const [clashes, setClashes] = useState<readonly ToldClash[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const body = JSON.stringify(asked)
  useEffect(() => {
    let isCurrent = true
    post<{ clashes: readonly ToldClash[] }>(`/sessions/${session.id}/move/preview`, JSON.parse(body)).then(
      (answer) => isCurrent && setClashes(answer.clashes),
      (error) => isCurrent && setFailure(wordsOf(error)),
    )
    return () => {
      isCurrent = false
    }
  }, [body, post, session.id])
  const blocked = isBlocked({ clashes })
  const move = async () => {
    setSaving(true)
    try {
      await post(`/sessions/${session.id}/move`, { ...asked, tell, accepted: blocked })
      onDone('Séance déplacée.')
    } catch (error) {
      setFailure(wordsOf(error))
      setSaving(false)
    }
  }
  const allowed = places.filter(({ id, allowed: mine }) => mine || id === asked.place)
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Row>
        <Text
          label="Date"
          name="date"
          type="date"
          value={asked.date}
          onChange={(text) => {
            const date = parseCivilDate(text)
            if (date !== null) setAsked({ ...asked, date })
          }}
        />
        <Text
          label="De"
          name="de"
          type="time"
          value={asked.startTime}
          onChange={(text) => {
            const time = parseCivilTime(text)
            if (time !== null) setAsked(startingAt(asked, time))
          }}
        />
        <Text
          label="À"
          name="a"
          type="time"
          value={asked.endTime}
          onChange={(text) => {
            const time = parseCivilTime(text)
            if (time !== null) setAsked({ ...asked, endTime: time })
          }}
        />
      </Row>
      <Row>
        <Pick
          label="Lieu"
          value={asked.place}
          options={allowed.map(({ id, name }) => ({ id, words: name }))}
          onChange={(place) => setAsked({ ...asked, place })}
        />
        <People value={asked.mediators} onChange={(people) => setAsked({ ...asked, mediators: people })} />
      </Row>
      {session.publication === 'public' && (
        <Checkbox
          checked={tell}
          onCheckedChange={(checked: boolean | 'indeterminate') => setTell(checked === true)}
        >
          Dire au public ce qui était prévu d’abord
        </Checkbox>
      )}
      <div aria-live="polite">
        <Clashes clashes={clashes} />
      </div>
      <Refused sentence={failure} />
      <Flex justifyContent="flex-end">
        <Button
          onClick={move}
          loading={isSaving}
          disabled={body === JSON.stringify(whereItIs(session))}
          variant={blocked ? 'danger' : 'default'}
        >
          {blocked ? 'Déplacer malgré tout' : 'Déplacer la séance'}
        </Button>
      </Flex>
    </Flex>
  )
}
