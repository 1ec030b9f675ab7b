import type { Sheet } from '../sheet.ts'
import { basesAuQuotidien } from './bases-au-quotidien.ts'
import { basesPremiersPas } from './bases-premiers-pas.ts'
import { capteurs } from './capteurs.ts'
import { citoyennete } from './citoyennete.ts'
import { demarches } from './demarches.ts'
import { emiClasses } from './emi-classes.ts'
import { emiToutPublic } from './emi-tout-public.ts'
import { fabricationAtelier } from './fabrication-atelier.ts'
import { fabricationNatureEtTextile } from './fabrication-nature-et-textile.ts'
import { fabricationOrdinateurs } from './fabrication-ordinateurs.ts'
import { jeuxVideoDecouverte } from './jeux-video-decouverte.ts'
import { jeuxVideoEnsemble } from './jeux-video-ensemble.ts'
import { loisirsAuQuotidien } from './loisirs-au-quotidien.ts'
import { loisirsFestival } from './loisirs-festival.ts'
import { loisirsPhotoEtSon } from './loisirs-photo-et-son.ts'

export { draftSheets, staffSheets } from './not-published.ts'

/** The catalogue of the network, family after family. */
export const sheets: readonly Sheet[] = [
  ...loisirsPhotoEtSon,
  ...loisirsAuQuotidien,
  ...loisirsFestival,
  ...fabricationOrdinateurs,
  ...fabricationNatureEtTextile,
  ...fabricationAtelier,
  ...capteurs,
  ...emiClasses,
  ...emiToutPublic,
  ...jeuxVideoEnsemble,
  ...jeuxVideoDecouverte,
  ...basesPremiersPas,
  ...basesAuQuotidien,
  ...demarches,
  ...citoyennete,
]
