import { fr } from '@escale/messages'
import type { Session } from '@escale/programme'
import { contactOf } from './contact.ts'

/** One answer to a patron's question; without a label it is a sentence that stands alone. */
export interface Answer {
  readonly label: string
  readonly words: string
}

/** Answers that belong together, set apart by a blank line. */
export type Block = readonly Answer[]

const said = (label: string, words: string): Answer => ({ label, words })
const alone = (words: string): Answer => ({ label: '', words })

/** What a patron asks of a session, in French: the change first, then the promise, then the practical. */
export function answersOf(session: Session): Block[] {
  const { workshop, cycle, mediators, partner, place, access } = session
  const { asked } = fr.subscriptions
  return tidy([
    [alone(fr.stateSentence(session))],
    [alone(workshop.promise)],
    [
      said(asked.forWhom, `${fr.audiences(session.audiences)}, ${fr.labels.levels[workshop.level]}`),
      said(asked.prerequisites, listed(workshop.prerequisites)),
      said(asked.registration, fr.howToSignUp(session.registration)),
      said(asked.price, fr.price(workshop.price)),
      said(asked.toBring, listed(workshop.toBring)),
      said(asked.lent, listed(workshop.lent)),
    ],
    [
      said(asked.room, session.room),
      said(asked.access, listed(access.map((code) => fr.labels.access[code]))),
      alone(place.accessNote),
      said(asked.transport, place.transport),
      said(asked.languages, listed(workshop.languages)),
      said(asked.with, listed([...mediators.map(({ name }) => name), ...(partner ? [partner.name] : [])])),
      said(asked.contact, contactOf(place)),
    ],
    [alone(cycle ? fr.subscriptions.inCycle(cycle.number, cycle.cycle.length, cycle.cycle.title) : '')],
  ])
}

/** What is left when every octet counts: the change, and how to sign up. */
export function shortAnswersOf(session: Session): Block[] {
  return tidy([
    [alone(fr.stateSentence(session))],
    [said(fr.subscriptions.asked.registration, fr.howToSignUp(session.registration))],
  ])
}

/** `Intl` is asked only for what has something to join: most lists have one word or none. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : fr.list(words)
}

function tidy(blocks: readonly Block[]): Block[] {
  return blocks
    .map((block) => block.filter(({ words }) => words.trim() !== ''))
    .filter(({ length }) => length > 0)
}
