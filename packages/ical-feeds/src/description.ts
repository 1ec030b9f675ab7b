import { fr } from '@escale/messages'
import type { Session } from '@escale/programme'

/** What a patron asks of a session, in French, a line an answer: the change first, then the promise, then the practical. */
export function descriptionOf(session: Session, address: string): string {
  const { workshop, cycle, mediators, partner } = session
  const said = (label: string, words: string) => (words === '' ? [] : [`${label}${fr.NBSP}: ${words}`])
  const blocks = [
    [fr.stateSentence(session)],
    [workshop.promise],
    [
      ...said('Pour qui', `${fr.audiences(session.audiences)}, ${fr.labels.levels[workshop.level]}`),
      ...said('Inscription', fr.howToSignUp(session.registration)),
      ...said('Prix', fr.price(workshop.price)),
      ...said('À apporter', fr.list(workshop.toBring)),
      ...said('Prêté sur place', fr.list(workshop.lent)),
      ...said('Salle', session.room),
      ...said('Accès', fr.list(session.access.map((code) => fr.labels.access[code]))),
      ...said('Avec', fr.list([...mediators.map(({ name }) => name), ...(partner ? [partner.name] : [])])),
      ...(cycle ? [`Séance ${cycle.number}/${cycle.cycle.length} du cycle ${cycle.cycle.title}`] : []),
    ],
    [address],
  ]
  return blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}

/** Title as every calendar client shows it: the change is said in words, since colour and strike-through are lost. */
export function summaryOf(session: Session): string {
  const number = session.cycle ? ` (séance ${session.cycle.number}/${session.cycle.cycle.length})` : ''
  return `${fr.titlePrefix(session.state)}${session.workshop.title}${number}`
}
