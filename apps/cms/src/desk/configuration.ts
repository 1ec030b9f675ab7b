import { typeset } from '../words/typeset.ts'
import type { ComponentDesk, Desk, FieldWords } from './desk.ts'

/** What the content manager keeps of one attribute. */
interface Metadata {
  readonly edit: Readonly<Record<string, unknown>>
  readonly list: Readonly<Record<string, unknown>>
}

export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>
  readonly metadatas: Readonly<Record<string, Metadata>>
  readonly layouts: {
    readonly list: readonly string[]
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[]
  }
}

/** Fields every type has. */
const COMMON: Readonly<Record<string, FieldWords>> = {
  id: { label: 'N°' },
  documentId: { label: 'Identifiant' },
  createdAt: { label: 'Créé le' },
  updatedAt: { label: 'Modifié le' },
  publishedAt: { label: 'Publié le' },
  createdBy: { label: 'Créé par' },
  updatedBy: { label: 'Modifié par' },
}

/** The content manager's configuration of a type, in our words; what we do not speak of stays as it was. */
export function configure(desk: Desk | ComponentDesk, present: Configuration): Configuration {
  const metadatas = Object.entries(present.metadatas).map(([name, metadata]) => {
    const words = desk.fields[name] ?? COMMON[name]
    return [name, words === undefined ? metadata : withWords(metadata, words)] as const
  })
  const [sortedBy, order] = 'sort' in desk ? desk.sort.split(':') : []
  return {
    settings: {
      ...present.settings,
      mainField: desk.mainField,
      pageSize: 20,
      ...(sortedBy === undefined ? {} : { defaultSortBy: sortedBy, defaultSortOrder: order }),
    },
    metadatas: Object.fromEntries(metadatas),
    layouts: {
      list: 'list' in desk ? desk.list : present.layouts.list,
      edit: rowsOf(desk).map((row) => row.split(' ').map(cell)),
    },
  }
}

function withWords({ edit, list }: Metadata, words: FieldWords): Metadata {
  return {
    edit: {
      ...edit,
      label: typeset(words.label),
      description: typeset(words.help ?? ''),
      placeholder: typeset(words.placeholder ?? ''),
      editable: !words.isReadOnly,
      ...(words.shownBy === undefined ? {} : { mainField: words.shownBy }),
    },
    list: { ...list, label: typeset(words.label) },
  }
}

/** The rows of a form, of all its groups. */
export function rowsOf({ form }: Desk | ComponentDesk): readonly string[] {
  return form.flatMap((part) => (typeof part === 'string' ? [part] : part.rows))
}

/** `title:8` */
export function cell(text: string): { name: string; size: number } {
  const [name = '', size] = text.split(':')
  return { name, size: Number(size) }
}
