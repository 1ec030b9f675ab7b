import { type Sheet, workshop } from '../sheet.ts'
import { list } from '../sheet-parts.ts'

export const loisirsFestival: readonly Sheet[] = [
  workshop('loisirs', {
    slug: 'fresque-de-lumiere',
    title: 'Fresque de lumière sur la façade',
    promise: 'Votre dessin, grand comme une maison, bougera ce soir sur la façade de la médiathèque.',
    body: [
      'L’artiste invitée du festival apporte ses projecteurs ; vous apportez vos dessins, au feutre noir sur papier blanc. On les photographie, on les découpe, on leur apprend trois mouvements, et à la nuit tombée on allume.',
      'Les fenêtres deviennent des hublots, la porte une bouche. Chaque soir, la fresque grandit des dessins du jour.',
      'Venez dessiner en fin d’après-midi, revenez voir après le repas. S’il pleut, on projette à l’intérieur, sur les rayonnages.',
    ],
    easyToRead: [
      'Vous faites un dessin.',
      'Le dessin devient très grand.',
      'On le voit sur le mur de la médiathèque.',
      'Venez quand il fait nuit.',
    ],
    publics: ['familles', 'enfants', 'adultes'],
    minutes: 150,
    level: 'all',
    format: 'event',
    toBring: ['Un vêtement chaud'],
    lent: ['Feutres, papier, tables lumineuses'],
    access: ['wheelchair', 'step-free-transport'],
  }),
  workshop('loisirs', {
    slug: 'sieste-sonore',
    title: 'Sieste sonore',
    promise: 'Une heure allongé dans le noir, à écouter la ria recomposée en direct par deux musiciennes.',
    body: [
      'Des coussins, des couvertures, huit haut-parleurs cachés entre les livres. Deux musiciennes jouent en direct avec les sons recueillis toute l’année par les habitants : drisses, moulin, marché, marée.',
      list(
        'On entre sans chaussures ;',
        'on peut s’endormir, c’est même conseillé ;',
        'les sièges avec dossier sont au fond.',
      ),
      'Le volume est doux. Une séance à lumière allumée et porte ouverte est proposée à qui le noir inquiète.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 60,
    level: 'all',
    format: 'event',
    toBring: ['Une couverture, si vous êtes frileux'],
    lent: ['Coussins et matelas'],
    access: ['wheelchair', 'quiet-hour'],
  }),
]
