import { publicKind, type Session, type SessionReference } from '@escale/programme'
import { fullDate, longDate } from './dates.ts'
import { states } from './labels.ts'
import { placeAndTown } from './practical.ts'
import { hour } from './times.ts'
import { NBSP, plural } from './typography.ts'

/** The word of the pill: «annulé», «complet, liste d’attente», «6 places»; empty when there is nothing to say. */
export function statusLabel(session: Pick<Session, 'state' | 'seatsLeft'>): string {
  if (session.state.kind !== 'scheduled') return states[publicKind(session.state)]
  if (session.seatsLeft === null) return ''
  return session.seatsLeft === 0 ? states.full : plural(session.seatsLeft, 'place', 'places')
}

/** What stands before a title wherever colour and strike-through are lost: «ANNULÉ – ». Empty when held as planned. */
export function titlePrefix(state: Session['state']): string {
  switch (state.kind) {
    case 'cancelled':
      return 'ANNULÉ – '
    case 'put-off':
    case 'postponed':
      return 'REPORTÉ – '
    case 'moved':
      return 'DÉPLACÉ – '
    case 'full':
    case 'waiting-list':
      return 'COMPLET – '
    case 'scheduled':
      return ''
  }
}

/**
 * What changed, in a sentence or two, with the reason and where to go instead: «Annulé : la médiatrice est malade. Autre
 * date : samedi 19 décembre à 15 h.» Empty when the session is held as planned and has no note.
 */
export function stateSentence(session: Pick<Session, 'state' | 'publicNote' | 'place'>): string {
  const { state, publicNote } = session
  const note = publicNote === '' ? '' : sentence(publicNote)
  switch (state.kind) {
    case 'scheduled':
    case 'full':
      return note
    case 'waiting-list':
      return join('Une liste d’attente est ouverte.', note)
    case 'cancelled':
      return join(because('Annulé', publicNote), otherDate(state.replacedBy, session.place))
    case 'put-off':
      return join(
        because('Reporté', publicNote),
        state.replacedBy === null
          ? 'La nouvelle date sera annoncée ici.'
          : otherDate(state.replacedBy, session.place),
      )
    case 'postponed': {
      const { date, startTime } = state.previous
      const was = startTime === null ? longDate(date) : `${longDate(date)} à ${hour(startTime)}`
      return join(`Nouvelle date${NBSP}: la séance était prévue le ${was}.`, note)
    }
    case 'moved':
      return join(
        state.previous === null
          ? 'Le lieu a changé.'
          : `Le lieu a changé${NBSP}: ce n’est plus ${placeAndTown(state.previous)}.`,
        note,
      )
  }
}

/** «Annulé : la médiatrice est malade.», but a sentence of its own for a name: «Annulé. Camille est souffrante.» */
function because(what: string, reason: string): string {
  if (reason === '') return `${what}.`
  if (!ORDINARY.test(reason)) return `${what}. ${sentence(reason)}`
  return `${what}${NBSP}: ${sentence(reason.charAt(0).toLocaleLowerCase('fr') + reason.slice(1))}`
}

function otherDate(reference: SessionReference | null, place: Session['place']): string {
  if (reference === null) return ''
  const where = reference.place.id === place.id ? '' : `, ${placeAndTown(reference.place)}`
  return `Autre date${NBSP}: ${fullDate(reference.date)} à ${hour(reference.startTime)}${where}.`
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Only a word that is no name may lose its capital: «La médiatrice est malade», but «Camille est souffrante». */
const ORDINARY =
  /^(?:L[ae]|Les|Une?|Des?|D’|Du|Au|Aux|Ce|Cette|Ces|Notre|Nos|En|Faute|Pour|Par|Suite|Pas|Trop|Plus)(?!\p{L})|^L’/u

function join(...sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ')
}
