import type { ShownFamily } from '../showing.ts'

import { useMessages } from './messages.ts'

/** The shape of a family, drawn once a page by the host under `forme-…`. */
export function Shape({ family }: { readonly family: ShownFamily }) {
  return (
    <svg className="forme" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <use href={`#forme-${family.motif}`} />
    </svg>
  )
}

export function Family({ family }: { readonly family: ShownFamily }) {
  const { contentLang } = useMessages()
  return (
    <span className="famille" lang={contentLang} data-famille={family.slug}>
      <Shape family={family} />
      {family.name}
    </span>
  )
}
