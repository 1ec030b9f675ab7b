import { Button, Flex, LinkButton } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { PreviewButtons } from './PreviewButtons'
import { useDuplicate } from './useDuplicate'

const SHEET = 'api::workshop.workshop'
const SESSION = 'api::session.session'

interface Subject {
  readonly model: string
  readonly documentId?: string
}

/** The gestures of the desk on an open document, beside its form. */
export function GesturesPanel({ model, documentId }: Subject) {
  if (documentId === undefined || documentId === 'create') return null
  if (model === SHEET) return { title: 'Gestes', content: <SheetGestures id={documentId} /> }
  if (model === SESSION) return { title: 'Gestes', content: <SessionGestures id={documentId} /> }
  return null
}
GesturesPanel.type = 'escale-gestures'

function SheetGestures({ id }: { readonly id: string }) {
  const duplicate = useDuplicate()
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <LinkButton tag={Link} to={`/plugins/planning/programmer?atelier=${id}`}>
        Programmer
      </LinkButton>
      <PreviewButtons collection="workshops" id={id} />
      <Button variant="tertiary" onClick={() => duplicate(id)}>
        Dupliquer la fiche
      </Button>
    </Flex>
  )
}

function SessionGestures({ id }: { readonly id: string }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <PreviewButtons collection="sessions" id={id} />
      <LinkButton tag={Link} variant="tertiary" to={`/plugins/desk/presences?seance=${id}`}>
        Noter les présents
      </LinkButton>
      <LinkButton tag={Link} variant="tertiary" to={`/plugins/desk/feuille/${id}`}>
        Émargement
      </LinkButton>
    </Flex>
  )
}
