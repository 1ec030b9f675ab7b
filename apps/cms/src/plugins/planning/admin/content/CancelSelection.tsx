import { fr } from '@escale/messages'
import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Text } from '../desk/fields'
import { Refused } from '../desk/Panel'
import { USUAL_REASON } from '../gestures/CancelForm'
import { SESSION } from './SessionPanel'

interface Selection {
  readonly model: string
  readonly documents: readonly { readonly documentId: string }[]
}

/** In the list of sessions: those that are ticked, cancelled together. */
export function CancelSelection({ model, documents }: Selection) {
  if (model !== SESSION) return null
  const sessions = documents.map(({ documentId }) => documentId)
  return {
    label: 'Annuler…',
    variant: 'danger-light' as const,
    dialog: {
      type: 'modal' as const,
      title: sessions.length > 1 ? `Annuler ${fr.sessionCount(sessions.length)}` : 'Annuler la séance',
      content: ({ onClose }: { readonly onClose: () => void }) => (
        <Reason sessions={sessions} onClose={onClose} />
      ),
    },
  }
}

interface ReasonProps {
  readonly sessions: readonly string[]
  readonly onClose: () => void
}

function Reason({ sessions, onClose }: ReasonProps) {
  const { post } = useAsk()
  const [reason, setReason] = useState(USUAL_REASON)
  const [failure, setFailure] = useState<string | null>(null)
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const cancel = async () => {
    try {
      const { count } = await post<{ count: number }>('/cancel', { sessions, reason })
      toggleNotification({
        type: 'success',
        message: `${fr.capitalise(fr.sessionCount(count))} annulée${count > 1 ? 's' : ''}.`,
      })
      onClose()
      setTimeout(() => navigate(0), 600)
    } catch (error) {
      setFailure(wordsOf(error))
    }
  }
  return (
    <Modal.Body>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography>Toutes seront annulées, ou aucune. Le public lira la raison.</Typography>
        <Text label="Raison, pour le public" name="raison" value={reason} onChange={setReason} />
        <Refused sentence={failure} />
        <Flex justifyContent="flex-end">
          <Button variant="danger" onClick={cancel}>
            Confirmer l’annulation
          </Button>
        </Flex>
      </Flex>
    </Modal.Body>
  )
}
