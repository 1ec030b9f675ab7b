import { type Category, id, type Motif } from '@escale/programme'
import { webColour } from '../brands.ts'
import type { Family, Undated } from '../sheet.ts'
import { typeset } from '../typography.ts'

const family = (
  order: number,
  slug: Family,
  name: string,
  invitation: string,
  colour: string,
  motif: Motif,
  description: string,
): Undated<Category> => ({
  id: id(`famille-${slug}`),
  slug,
  name,
  invitation,
  description: typeset(description),
  colour: webColour(colour),
  motif,
  order,
})

export const families: readonly Undated<Category>[] = [
  family(
    1,
    'loisirs',
    'Loisirs numériques',
    'Des photos, des cartes, des ancêtres',
    '#f5b63f',
    'frames',
    'Le numérique par ce qui vous plaît : sauver ses photos, remonter sa famille, préparer une balade, lire, écouter, filmer.',
  ),
  family(
    2,
    'fabrication',
    'Fabrication et Raspberry Pi',
    'Monter, souder, broder, réparer',
    '#e5582d',
    'circuit',
    'Construire de ses mains un ordinateur, une mangeoire, un robot, et comprendre ce qu’il y a dedans.',
  ),
  family(
    3,
    'capteurs',
    'Capteurs et qualité de l’air',
    'Mesurer l’air, l’eau, le bruit',
    '#3f9b8c',
    'particles',
    'Des capteurs citoyens que l’on monte soi-même et une carte commune, à comparer aux mesures officielles.',
  ),
  family(
    4,
    'emi',
    'Médias et information',
    'S’informer sans se tromper',
    '#8fa8e0',
    'columns',
    'Vérifier, comparer, enquêter, faire sa propre radio : pour les classes comme pour les adultes.',
  ),
  family(
    5,
    'jeux-video',
    'Jeux vidéo',
    'Jouer ensemble, à tout âge',
    '#c79adb',
    'pixels',
    'Tournois, machines d’époque, manettes adaptées : le jeu comme une culture, et comme une porte d’entrée.',
  ),
  family(
    6,
    'bases',
    'Bases du numérique',
    'Premiers pas, sans crainte',
    '#c0d873',
    'keys',
    'La souris, le téléphone, les messages, les fichiers : apprendre la logique plutôt que les boutons.',
  ),
  family(
    7,
    'demarches',
    'Démarches en ligne',
    'Faire avec vous, jamais à votre place',
    '#dcb88f',
    'forms',
    'Se repérer sur les sites des services publics, et savoir à qui s’adresser pour la suite.',
  ),
  family(
    8,
    'citoyennete',
    'Numérique et citoyenneté',
    'Choisir ses outils',
    '#f0a0c0',
    'rings',
    'Logiciels libres, données personnelles, sobriété : discuter et reprendre la main.',
  ),
]
