import { Duplicate } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { GesturesPanel } from './panel'
import { useDuplicate } from './useDuplicate'

/** What the content manager tells an action of, as far as it is used here. */
interface Subject {
  readonly model: string
  readonly documentId?: string
}
type Action = ((subject: Subject) => object | null) & { readonly type?: string }
type Panel = ((subject: Subject) => object | null) & { readonly type?: string }

/** What the content manager lets others change, as far as it is used here. */
interface ContentManager {
  addDocumentAction(change: (actions: readonly Action[]) => readonly Action[]): void
  addEditViewSidePanel(panels: readonly Panel[]): void
}

export const SHEET = 'api::workshop.workshop'

/** «Dupliquer» on the line of a sheet: a draft under another name. Strapi's own keeps what must be unique. */
function DuplicateSheet({ model, documentId }: Subject) {
  const duplicate = useDuplicate()
  if (model !== SHEET || documentId === undefined) return null
  return {
    label: 'Dupliquer',
    icon: <Duplicate />,
    position: 'table-row',
    onClick: () => duplicate(documentId),
  }
}
DuplicateSheet.type = 'duplicate-sheet'
DuplicateSheet.position = 'table-row'

function exceptSheets(action: Action): Action {
  const kept = (subject: Subject) => (subject.model === SHEET ? null : action(subject))
  return Object.assign(kept, action)
}

/** The gestures of the desk, in the forms and the lists of the content manager. */
export function addGestures(app: StrapiApp): void {
  const manager = app.getPlugin('content-manager').apis as unknown as ContentManager
  manager.addDocumentAction((actions) => [
    ...actions.map((action) => (action.type === 'clone' ? exceptSheets(action) : action)),
    DuplicateSheet,
  ])
  manager.addEditViewSidePanel([GesturesPanel])
}
