import { addDays, type CivilDate, type CivilTime, parseCivilDate, parseCivilTime } from '@escale/programme'
import { Button, Checkbox, Flex } from '@strapi/design-system'
import { useState } from 'react'
import type { ToldSession } from '../calendar/showing.ts'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Text } from '../desk/fields'
import { Refused } from '../desk/Panel'
import { Row } from '../desk/Row'
import { startingAt } from './hours.ts'

export const USUAL_REASON = 'La personne qui anime est souffrante, toutes nos excuses.'

interface Props {
  readonly session: ToldSession
  /** Whether another date is offered from the start, a week later. */
  readonly withOther?: boolean
  readonly onDone: (sentence: string) => void
}

interface OtherDate {
  readonly date: CivilDate
  readonly startTime: CivilTime
  readonly endTime: CivilTime
}

/** Cancels a session with the most usual reason already written, and another date when there is one. */
export function CancelForm({ session, withOther = false, onDone }: Props) {
  const { post } = useAsk()
  const [reason, setReason] = useState(session.note || USUAL_REASON)
  const { startTime, endTime } = session
  const weekLater = { date: addDays(session.date, 7), startTime, endTime }
  const [other, setOther] = useState<OtherDate | null>(withOther ? weekLater : null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const cancel = async () => {
    setSaving(true)
    try {
      await post('/cancel', { sessions: [session.id], reason, otherDate: other })
      onDone(other === null ? 'Séance annulée.' : 'Séance annulée, l’autre date est créée.')
    } catch (error) {
      setFailure(wordsOf(error))
      setSaving(false)
    }
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Text label="Raison, pour le public" name="raison" value={reason} onChange={setReason} />
      <Checkbox
        checked={other !== null}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          setOther(checked === true ? weekLater : null)
        }
      >
        Proposer une autre date
      </Checkbox>
      {other !== null && (
        <Row>
          <Text
            label="Autre date"
            name="autre"
            type="date"
            value={other.date}
            onChange={(text) => {
              const date = parseCivilDate(text)
              if (date !== null) setOther({ ...other, date })
            }}
          />
          <Text
            label="De"
            name="autre-de"
            type="time"
            value={other.startTime}
            onChange={(text) => {
              const time = parseCivilTime(text)
              if (time !== null) setOther(startingAt(other, time))
            }}
          />
          <Text
            label="À"
            name="autre-a"
            type="time"
            value={other.endTime}
            onChange={(text) => {
              const time = parseCivilTime(text)
              if (time !== null) setOther({ ...other, endTime: time })
            }}
          />
        </Row>
      )}
      <Refused sentence={failure} />
      <Flex justifyContent="flex-end">
        <Button variant="danger" onClick={cancel} loading={isSaving}>
          Confirmer l’annulation
        </Button>
      </Flex>
    </Flex>
  )
}
