import { fold } from '@escale/programme'

/** A sentence that is read piece by piece: what was understood is taken out of it. */
export interface Text {
  /** Takes the first match out and answers its groups; `null` when there is none. */
  take(pattern: RegExp): readonly (string | undefined)[] | null
  takeAll(pattern: RegExp): readonly (readonly (string | undefined)[])[]
  /** The words that nothing took, those that say nothing left out. */
  unread(): readonly string[]
}

const SMALL =
  /^(?:a|au|aux|d|de|des|du|en|et|la|le|les|l|un|une|pour|par|puis|ou|sur|toutes?|tous|chaque|pendant|seances?|ateliers?|dates?|fois|jours?|scolaires?|zone|[abc])$/

export function textOf(typed: string): Text {
  let rest = fold(typed)
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/\bmidi\b/g, '12h')
    .replace(/\bminuit\b/g, '0h')
  const take: Text['take'] = (pattern) => {
    const match = pattern.exec(rest)
    if (match === null) return null
    rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`
    return match
  }
  return {
    take,
    takeAll(pattern) {
      const all: (readonly (string | undefined)[])[] = []
      for (let match = take(pattern); match !== null; match = take(pattern)) all.push(match)
      return all
    },
    unread: () => rest.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !SMALL.test(word)),
  }
}
