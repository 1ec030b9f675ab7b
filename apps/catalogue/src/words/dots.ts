import { fr } from '@escale/messages'

/** Breaks after it, never before. */
export const DOT = `${fr.NBSP}· `

/** What is said, dot after dot; short parts never break. */
export function dotted(all: readonly string[]): string {
  return all
    .filter((part) => part !== '')
    .map((part) => (part.length <= 24 ? part.replaceAll(' ', fr.NBSP) : part))
    .join(DOT)
}
