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
  'Séance reportée : toute l’équipe était en formation ce jour-là.',
  'Séance reportée d’une semaine à cause de la tempête.',
  'Séance reportée : le matériel n’était pas arrivé.',
]
const PUT_OFF: Reasons = [
  'La séance n’aura pas lieu ce jour-là : le matériel est encore en route.',
  'Séance remise à plus tard, à la demande de l’intervenante.',
]

/** `registered`: whether people signed up, and must be told where they are expected. */
export function cancelledBecause(
  kind: PlaceKind,
  key: string,
  registered: boolean,
  replaced: boolean,
): string {
  const reason = pick(reasonsFor(kind, registered), key)
  if (!replaced) return typeset(reason)
  const next = registered
    ? 'Les personnes inscrites ont leur place à l’autre date.'
    : 'Rendez-vous à l’autre date.'
  return typeset(`${reason} ${next}`)
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
