import { id, type WorkshopId } from '@escale/programme'
import { typeset } from '../typography.ts'
import { feeder } from './feeder.ts'
import { firstSteps } from './first-steps.ts'
import { kartRace } from './kart.ts'
import { paths } from './paths.ts'
import { photos } from './photos.ts'
import { raspberry } from './raspberry.ts'
import { sensor } from './sensor.ts'
import { sideBySide } from './side-by-side.ts'
import { syntheticFace } from './synthetic-face.ts'
import { weights } from './weights.ts'

/** A drawing to hang on a sheet: the CMS uploads it and fills the sheet’s image. */
export interface DemoImage {
  readonly workshopId: WorkshopId
  readonly fileName: string
  readonly alt: string
  readonly svg: string
}

const image = (slug: string, svg: string, alt: string): DemoImage => ({
  workshopId: id(`atelier-${slug}`),
  fileName: `${slug}.svg`,
  alt: typeset(alt),
  svg,
})

export const images: readonly DemoImage[] = [
  image(
    'sauvegarder-ses-photos',
    photos,
    'Un téléphone plein de photos, relié par deux câbles à une clé et à un disque qui montrent chacun la même photo de voilier.',
  ),
  image(
    'cartes-et-chemins',
    paths,
    'Une carte dépliée : un sentier en pointillé longe deux collines et mène à un repère rouge, au-dessus d’une ria où navigue un voilier.',
  ),
  image(
    'ordinateur-raspberry-pi',
    raspberry,
    'Une petite carte électronique verte, reliée à un écran et à un clavier.',
  ),
  image(
    'mangeoire-connectee',
    feeder,
    'Une mésange posée devant une mangeoire en bois ; une caméra sous le toit la regarde et envoie des ondes.',
  ),
  image(
    'capteur-de-particules-fines',
    sensor,
    'Un coude de tuyau fixé à un mur, près d’une fenêtre, aspire l’air et les poussières de toutes tailles.',
  ),
  image(
    'images-generees-par-ia',
    syntheticFace,
    'Un visage dont la moitié gauche est dessinée à la main et la moitié droite faite de carrés, sous une loupe.',
  ),
  image(
    'tournoi-de-kart',
    kartRace,
    'Deux karts, un rouge et un jaune, se suivent sur une piste sous une banderole à damier.',
  ),
  image(
    'premiers-pas',
    firstSteps,
    'Une souris d’ordinateur au pied d’un escalier fait de six touches de clavier, une flèche au sommet.',
  ),
  image(
    'permanence-demarches',
    sideBySide,
    'Deux bulles de conversation : l’une contient un formulaire que remplit un crayon, l’autre une grande coche.',
  ),
  image(
    'sobriete-numerique',
    weights,
    'Une balance : le plateau du téléphone, où pousse une plante, pèse bien plus que celui du message et de la vidéo.',
  ),
]
