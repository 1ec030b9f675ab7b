import type { Place, Session } from '@escale/programme'
import * as labels from './labels.ts'
import { audiences, howToSignUp, price, spacedPhone } from './practical.ts'
import { stateSentence } from './states.ts'
import { asked, inCycle } from './subscriptions.ts'
import { list } from './typography.ts'

/** One answer to a patron's question; without a label it is a sentence that stands alone. */
export interface Answer {
  readonly label: string
  readonly words: string
}

/** Answers that belong together, set apart by a blank line. */
export type AnswerBlock = readonly Answer[]

const said = (label: string, words: string): Answer => ({ label, words })
const alone = (words: string): Answer => ({ label: '', words })

/** What a patron asks of a session, in French: the change first, then the promise, then the practical. */
export function answersOf(session: Session): AnswerBlock[] {
  const { workshop, cycle, mediators, partner, place, access } = session
  return tidy([
    [alone(stateSentence(session))],
    [alone(workshop.promise)],
    [
      said(asked.forWhom, `${audiences(session.audiences)}, ${labels.levels[workshop.level]}`),
      said(asked.prerequisites, listed(workshop.prerequisites)),
      said(asked.registration, howToSignUp(session.registration)),
      said(asked.price, price(workshop.price)),
      said(asked.toBring, listed(workshop.toBring)),
      said(asked.lent, listed(workshop.lent)),
    ],
    [
      said(asked.room, session.room),
      said(asked.access, listed(access.map((code) => labels.access[code]))),
      alone(place.accessNote),
      said(asked.transport, place.transport),
      said(asked.languages, listed(workshop.languages)),
      said(asked.with, listed([...mediators.map(({ name }) => name), ...(partner ? [partner.name] : [])])),
      said(asked.contact, contactOf(place)),
    ],
    [alone(cycle ? inCycle(cycle.number, cycle.cycle.length, cycle.cycle.title) : '')],
  ])
}

/** What is left when every octet counts: the change, and how to sign up. */
export function shortAnswersOf(session: Session): AnswerBlock[] {
  return tidy([
    [alone(stateSentence(session))],
    [said(asked.registration, howToSignUp(session.registration))],
  ])
}

/** `Intl` is asked only for what has something to join: most lists have one word or none. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : list(words)
}

function tidy(blocks: readonly AnswerBlock[]): AnswerBlock[] {
  return blocks
    .map((block) => block.filter(({ words }) => words.trim() !== ''))
    .filter(({ length }) => length > 0)
}

/** Whom to ask about a session at a place: its telephone, then its mail. */
export function contactOf({ phone, mail }: Pick<Place, 'phone' | 'mail'>): string {
  return [phone === '' ? '' : spacedPhone(phone), mail].filter((way) => way !== '').join(', ')
}
