import { type Sheet, workshop } from '../sheet.ts'
import { build, handOut, list, part, step } from '../sheet-parts.ts'

export const fabricationAtelier: readonly Sheet[] = [
  workshop('fabrication', {
    slug: 'impression-3d-la-piece-qui-manque',
    title: 'Impression 3D : refaire la pièce qui manque',
    promise:
      'À la fin, vous saurez mesurer une pièce cassée, la dessiner en volume et lancer son impression.',
    body: [
      'Le bouton du four, le crochet du rideau, le pied du fauteuil : ce qui se jette pour trois grammes de plastique se refait. Vous apportez la pièce, même en miettes ; nous la mesurons au pied à coulisse et la dessinons ensemble.',
      'L’impression prend souvent plus longtemps que l’atelier. Nous la surveillons pour vous, et vous passez la chercher dans la semaine.',
      'Certaines pièces ne se refont pas : celles qui chauffent, qui freinent, qui touchent au gaz. Nous le disons tout de suite.',
    ],
    publics: ['adultes', 'adolescents'],
    minutes: 150,
    level: 'at-ease',
    prerequisites: ['Être à l’aise avec une souris'],
    toBring: ['La pièce cassée et, si possible, l’objet'],
    lent: ['Ordinateurs, pieds à coulisse, imprimantes 3D'],
    price: {
      kind: 'paid',
      cents: 200,
      note: 'Forfait pour la matière ; rien à payer si vous n’imprimez pas.',
    },
    resources: [
      handOut(
        'Mesurer une pièce',
        'mesurer-une-piece.pdf',
        'Où poser le pied à coulisse, quelles cotes noter.',
      ),
    ],
    build: build({
      parts: [
        part('Filament PLA d’origine végétale, 50 g', 1, 120),
        part('Feuille de papier millimétré', 2, 5),
        part('Vis ou aimant, selon la pièce', 1, null, 'À prévoir au cas par cas.'),
      ],
      tools: ['Pied à coulisse', 'Imprimante 3D', 'Lime', 'Logiciel libre de dessin en volume'],
      difficulty: 'medium',
      steps: [
        step('Comprendre la casse', 'Où la pièce a-t-elle cédé ? Là, il faudra plus de matière.'),
        step('Mesurer deux fois', 'Chaque cote est prise par deux personnes.'),
        step('Dessiner', 'Des formes simples que l’on ajoute et que l’on retire.'),
        step('Imprimer un essai', 'Une tranche de 3 mm suffit à vérifier l’ajustement.'),
        step('Imprimer et ajuster', 'Un coup de lime, un essai sur l’objet.'),
      ],
      files: 'pieces-refaites',
      safety: 'La buse est à 210 °C : on attend la fin du refroidissement pour retirer la pièce.',
      keeps: 'La pièce, et son fichier déposé dans la collection commune du réseau.',
    }),
  }),
  workshop('fabrication', {
    slug: 'robot-dessinateur',
    title: 'Le robot dessinateur des vacances',
    promise: 'Tu montes un robot, tu lui apprends à tracer une étoile, puis la figure de ton choix.',
    body: [
      'Deux moteurs, un feutre, une carte électronique : le robot avance, tourne et laisse une trace. On le monte le matin, on lui parle l’après-midi, avec des blocs de couleur qui s’emboîtent à l’écran.',
      'Le plus drôle, c’est quand il se trompe. On cherche ensemble pourquoi l’étoile a six branches, et parfois on la garde.',
      'Les parents peuvent laisser leur enfant ou rester prendre un café : on les appelle pour le vernissage, à la fin.',
    ],
    easyToRead: [
      'Tu montes un robot.',
      'Le robot tient un feutre.',
      'Tu lui dis où aller.',
      'Il fait un dessin.',
      'Tu gardes le dessin.',
    ],
    publics: ['enfants'],
    minutes: 120,
    level: 'never-touched',
    lent: ['Robots, feutres, tablettes'],
    access: ['wheelchair', 'quiet-hour'],
    build: build({
      parts: [
        part('Carte micro:bit', 1, 1_790),
        part('Châssis à deux roues motorisées', 1, 1_290),
        part('Support de trois piles AA', 1, 220),
        part('Pile AA rechargeable', 3, 240),
        part('Feutre effaçable', 1, 110),
      ],
      tools: ['Tournevis', 'Rouleau de papier', 'Tablette'],
      difficulty: 'easy',
      steps: [
        step('Monter', 'Les roues, la bille à l’avant, le porte-feutre au milieu.'),
        step('Faire avancer', 'Un bloc « avance », un bloc « attends ».'),
        step('Faire tourner', 'Combien de temps pour un quart de tour ? On essaie, on note.'),
        step('Tracer une étoile', 'Cinq fois le même geste : c’est une boucle.'),
      ],
      files: 'robot-dessinateur',
      safety: 'Moteurs sur piles, sans danger. Cheveux longs attachés près des roues.',
      keeps: 'Ton dessin. Les robots dorment à la médiathèque et repartent avec d’autres.',
    }),
  }),
  workshop('fabrication', {
    slug: 'repair-cafe-numerique',
    title: 'Établi ouvert : réparer plutôt que jeter',
    promise: 'Réparez votre appareil avec quelqu’un, ou apprenez au moins pourquoi il ne marchait plus.',
    body: [
      'Une fois par mois, les bénévoles du repair café Les Débrouillards et nos médiateurs ouvrent l’établi. Vous arrivez avec un ordinateur lent, un casque muet ou une imprimante fâchée ; vous réparez avec quelqu’un, jamais à sa place.',
      list(
        'Accueil et diagnostic : dix minutes ;',
        'réparation à deux : une heure au plus ;',
        'si l’on ne peut pas : où trouver la pièce, à qui le donner.',
      ),
      'Deux appareils sur trois repartent vivants. Les autres servent à réparer les suivants.',
    ],
    easyToRead: [
      'Votre appareil est en panne ?',
      'Venez avec lui.',
      'Des bénévoles vous aident à le réparer.',
      'C’est gratuit.',
      'Parfois, on ne peut pas le réparer.',
    ],
    publics: ['adultes', 'familles', 'aines'],
    minutes: 180,
    level: 'all',
    format: 'event',
    price: {
      kind: 'free-under-condition',
      condition: 'Gratuit ; les pièces neuves sont à votre charge, après accord.',
    },
    toBring: ['L’appareil, son chargeur et ses accessoires'],
    lent: ['Tout l’outillage'],
    access: ['wheelchair', 'hearing-loop'],
    build: build({
      parts: [
        part('Disque SSD 240 Go', 1, 2_390, 'La réparation la plus fréquente.'),
        part('Pâte thermique', 1, 390),
        part('Batterie ou connecteur', 1, null, 'Selon l’appareil.'),
      ],
      tools: ['Jeu de tournevis de précision', 'Multimètre', 'Bombe à air', 'Fer à souder'],
      difficulty: 'medium',
      steps: [
        step('Raconter la panne', 'Depuis quand, après quoi, avec quel bruit.'),
        step('Sauver les données', 'Avant d’ouvrir, on copie ce qui compte.'),
        step('Ouvrir et photographier', 'Une photo à chaque couche : elle servira au remontage.'),
        step('Changer, nettoyer, remonter', 'On garde les vis dans un couvercle aimanté.'),
      ],
      safety: 'Ni micro-ondes, ni téléviseur à tube : leurs condensateurs restent dangereux débranchés.',
      keeps: 'Votre appareil, réparé ou non, et la fiche de ce qui a été fait.',
    }),
  }),
]
