import { type SearchIndex, suggest } from '@escale/search'
import { hrefOf } from './links.ts'

/** One suggestion, as the field receives it. */
export interface Suggestion {
  readonly title: string
  readonly kind: string
  readonly href: string
}

export function suggestions(
  index: SearchIndex,
  typed: string,
  { now, root, words }: Pick<App.Locals, 'now' | 'root' | 'words'>,
): Suggestion[] {
  return suggest(index, typed, now).map((found) => ({
    title:
      'title' in found.document ? found.document.title : 'name' in found.document ? found.document.name : '',
    kind: words.kindNames[found.kind],
    href: root + hrefOf(found),
  }))
}
