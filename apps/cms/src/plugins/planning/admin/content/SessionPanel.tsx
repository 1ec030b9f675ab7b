import { Button, Flex, LinkButton } from '@strapi/design-system'
import { useNotification } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { NavLink, useNavigate } from 'react-router-dom'
import type { ToldSession } from '../calendar/showing.ts'
import { useAsk } from '../desk/ask.ts'
import { SettingProvider } from '../desk/setting'
import { type Gesture, SessionDialog } from '../gestures/SessionDialog'

export const SESSION = 'api::session.session'

interface Place {
  readonly model: string
  readonly documentId?: string
}

/** Beside the form of a session: what happens to it, in two clicks. */
export function SessionPanel({ model, documentId }: Place) {
  if (model !== SESSION || documentId === undefined) return null
  return { title: 'Imprévu', content: <Gestures documentId={documentId} /> }
}
SessionPanel.type = 'escale-gestures'

type Told = ToldSession & { readonly mayChange: boolean }

function Gestures({ documentId }: { readonly documentId: string }) {
  const { get } = useAsk()
  const [session, setSession] = useState<Told | null>(null)
  const [gesture, setGesture] = useState<Gesture | null>(null)
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  useEffect(() => {
    get<Told | null>(`/sessions/${documentId}`).then(setSession, () => setSession(null))
  }, [documentId, get])
  if (session === null) return null
  const done = (message: string) => {
    setGesture(null)
    toggleNotification({ type: 'success', message })
    // The form holds what was stored before: it is asked for again.
    setTimeout(() => navigate(0), 600)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {session.mayChange && session.stateKind !== 'cancelled' && (
        <>
          <Button variant="danger-light" onClick={() => setGesture('cancel')}>
            Annuler la séance
          </Button>
          <Button variant="danger-light" onClick={() => setGesture('cancel-with-date')}>
            Annuler, autre date
          </Button>
        </>
      )}
      {session.mayChange && (
        <Button variant="tertiary" onClick={() => setGesture('move')}>
          Déplacer
        </Button>
      )}
      <LinkButton tag={NavLink} variant="tertiary" to={`/plugins/planning?vue=grille&date=${session.date}`}>
        Planning
      </LinkButton>
      {gesture !== null && (
        <SettingProvider>
          <SessionDialog
            session={session}
            gesture={gesture}
            isInForm
            onClose={() => setGesture(null)}
            onDone={done}
          />
        </SettingProvider>
      )}
    </Flex>
  )
}
