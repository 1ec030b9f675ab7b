import type { PlaceKind } from '@escale/programme'
import { pick } from '../hash.ts'
import { typeset } from '../typography.ts'

type Reasons = readonly [string, ...string[]]

const CANCELLED: Reasons = [
  'La personne qui anime est malade, et ses collègues sont déjà pris ce jour-là.',
  'La chaudière est en panne : la salle ne serait pas chauffée.',
  'Coupure d’électricité annoncée dans tout le quartier.',
  'Alerte météo : vents violents attendus, la médiathèque ferme à midi.',
  'L’intervenante est retenue par une grève des trains.',
  'Dégât des eaux dans la salle ; les livres vont bien.',
]
const CANCELLED_WITH_REGISTRATION: Reasons = [
  ...CANCELLED,
  'Trop peu d’inscriptions : nous préférons attendre d’être quatre.',
]
const CANCELLED_ON_THE_BUS: Reasons = [
  'L’e-bus est au garage : sa plateforme élévatrice ne passe pas le contrôle.',
  'La route est coupée par la grande marée.',
]
const CANCELLED_ONLINE: Reasons = [
  'Panne chez notre opérateur : appelez l’accueil, nous vous répondrons au téléphone.',
]

const MOVED: Reasons = [
  'La salle prévue est en travaux : nous sommes accueillis ici. Une navette part du lieu d’origine vingt minutes avant.',
  'Changement de lieu : la salle prévue accueille le don du sang ce jour-là.',
  'Changement de lieu : la chaudière est en panne, et l’on ne reste pas assis dans le froid.',
]

const POSTPONED: Reasons = [
  'Toute l’équipe était en formation ce jour-là.',
  'La tempête avait fermé la médiathèque.',
  'Le matériel n’était pas arrivé.',
]
const PUT_OFF: Reasons = ['Le matériel est encore en route.', 'L’intervenante demande à venir plus tard.']

/** `registered`: whether people signed up, and must be told where they are expected. */
export function cancelledBecause(
  kind: PlaceKind,
  key: string,
  registered: boolean,
  replaced: boolean,
): string {
  const reason = pick(reasonsFor(kind, registered), key)
  // Where the other date is, the page says by itself; a place that is kept, it does not know.
  const kept = replaced && registered ? ' Les personnes inscrites gardent leur place à l’autre date.' : ''
  return typeset(`${reason}${kept}`)
}

function reasonsFor(kind: PlaceKind, registered: boolean): Reasons {
  if (kind === 'bus-stop') return CANCELLED_ON_THE_BUS
  if (kind === 'online') return CANCELLED_ONLINE
  return registered ? CANCELLED_WITH_REGISTRATION : CANCELLED
}

export function movedBecause(key: string): string {
  return typeset(pick(MOVED, key))
}

export function postponedBecause(key: string, dated: boolean): string {
  return typeset(pick(dated ? POSTPONED : PUT_OFF, key))
}
