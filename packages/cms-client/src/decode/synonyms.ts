import { tokensOf } from '@escale/programme'
import { FIELD_LABELS } from './labels.ts'
import { tidy } from './tidy.ts'

/** The groups of a text of one line a group, and the lines that make none. */
export interface ReadSynonyms {
  readonly groups: readonly (readonly string[])[]
  /** Sentences for staff. */
  readonly problems: readonly string[]
}

/** More than people can look over, and enough for any region's words. */
const MOST_LINES = 500

/**
 * Reads «ordi, ordinateur, PC», a line a group, separated by commas or semicolons. A line that names fewer than two words is
 * left out and said: it costs itself, not the others.
 */
export function readSynonyms(text: string | null | undefined): ReadSynonyms {
  const groups: string[][] = []
  const problems: string[] = []
  for (const [at, line] of tidy(text ?? '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const words = [...new Set(line.split(/[,;=]/).map((word) => word.trim()))].filter(
      (word) => tokensOf(word).length > 0,
    )
    if (groups.length >= MOST_LINES) {
      problems.push(`${field} a plus de ${MOST_LINES} lignes\u00A0: les suivantes sont laissées de côté`)
      break
    }
    if (words.length < 2) problems.push(problemOf(at, line.trim()))
    else groups.push(words)
  }
  return { groups, problems }
}

const field = `le champ «\u00A0${FIELD_LABELS.synonyms}\u00A0»`

function problemOf(at: number, line: string): string {
  return `${field}, ligne ${at + 1}, ne dit pas deux mots\u00A0: «\u00A0${line.slice(0, 60)}\u00A0». Écrivez par exemple «\u00A0ordi, ordinateur, PC\u00A0»`
}
