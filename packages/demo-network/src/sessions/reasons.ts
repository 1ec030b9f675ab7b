import type { PlaceKind } from '@escale/programme'
import { pick } from '../hash.ts'
import { typeset } from '../typography.ts'

type Reasons = readonly [string, ...string[]]

const CANCELLED: Reasons = [
  'Le médiateur est malade et personne ne peut le remplacer ce jour-là.',
  'La chaudière est en panne : la salle ne serait pas chauffée.',
  'Coupure d’électricité annoncée dans tout le quartier.',
  'Alerte météo : vents violents attendus, la médiathèque ferme à midi.',
  'Trop peu d’inscriptions : nous préférons attendre d’être quatre.',
  'L’intervenante est retenue par une grève des trains.',
  'Dégât des eaux dans la salle ; les livres vont bien.',
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
  'Changement de lieu : la salle prévue sert de bureau de vote.',
  'Vous êtes nombreux : nous prenons une salle plus grande dans une autre médiathèque.',
]

const POSTPONED: Reasons = [
  'Séance reportée : la médiatrice était en formation ce jour-là.',
  'Séance reportée d’une semaine à cause de la tempête.',
  'Séance reportée : le matériel n’était pas arrivé.',
]
const PUT_OFF: Reasons = [
  'La séance n’aura pas lieu ce jour-là. La nouvelle date sera annoncée ici.',
  'Séance remise à plus tard : nous attendons la réponse de l’intervenante.',
]

export function cancelledBecause(kind: PlaceKind, key: string, replaced: boolean): string {
  const reasons =
    kind === 'bus-stop' ? CANCELLED_ON_THE_BUS : kind === 'online' ? CANCELLED_ONLINE : CANCELLED
  const rest = replaced ? ' Les personnes inscrites sont attendues à l’autre date.' : ''
  return typeset(pick(reasons, key) + rest)
}

export function movedBecause(key: string): string {
  return typeset(pick(MOVED, key))
}

export function postponedBecause(key: string, dated: boolean): string {
  return typeset(pick(dated ? POSTPONED : PUT_OFF, key))
}
