import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list } from '../sheet-parts.ts'

export const jeuxVideoDecouverte: readonly Sheet[] = [
  workshop('jeux-video', {
    slug: 'salon-retro',
    title: 'Salon rétro : quarante ans de jeux vidéo',
    promise:
      'De 1978 à 1998, neuf machines d’époque à essayer, et la raison pour laquelle on soufflait dans les cartouches.',
    body: [
      'Écran bombé, manette à un bouton, musique à trois notes : les machines sont d’origine, prêtées par des collectionneurs de la ria, et elles marchent. On joue dans l’ordre, de 1978 à 1998, et l’on voit les idées naître.',
      'Les parents retrouvent leurs réflexes ; les enfants découvrent qu’on ne sauvegardait pas. Un carton explique, sur chaque machine, qui l’a dessinée et ce qu’elle coûtait en mois de salaire.',
    ],
    publics: ['familles', 'adultes', 'adolescents'],
    minutes: 180,
    level: 'all',
    format: 'event',
    access: ['wheelchair'],
    lent: ['Neuf machines d’époque'],
    resources: [link('Les machines du salon', 'jeux/retro', 'L’histoire des neuf machines, en photos.')],
    videoGame: {
      titles: ['Jeux d’arcade et d’aventure de 1978 à 1998'],
      platform: 'Machines d’époque',
      pegi: 7,
      playersAtOnce: 10,
      play: 'free-play',
      familyFriendly: true,
    },
  }),
  workshop('jeux-video', {
    slug: 'creer-son-premier-jeu',
    title: 'Créer son premier jeu vidéo',
    promise:
      'En trois après-midi, ton jeu tournera dans un navigateur et tu pourras envoyer l’adresse à tes amis.',
    body: [
      'Un personnage, un but, un danger : un jeu tient sur une feuille, alors on commence par le crayon. Ensuite on le fabrique avec un logiciel libre, en emboîtant des blocs.',
      list(
        'Jour 1 : le dessin et les règles ;',
        'jour 2 : le personnage bouge ;',
        'jour 3 : le danger, le score, et les essais par les autres.',
      ),
      'On vient les trois après-midi. Chacun avance à son rythme, et les grands aident les petits pendant que les médiateurs aident les grands.',
    ],
    easyToRead: [
      'Tu inventes un jeu.',
      'Tu le dessines.',
      'Tu le fabriques avec un ordinateur.',
      'Il faut venir trois après-midi.',
    ],
    publics: ['enfants', 'adolescents'],
    minutes: 150,
    level: 'beginner',
    prerequisites: ['Avoir 9 ans ou plus', 'Savoir utiliser une souris'],
    lent: ['Ordinateurs, casques'],
    resources: [
      handOut('Mon jeu sur une feuille', 'jeu-sur-une-feuille.pdf', 'Le canevas à remplir au crayon.'),
    ],
    videoGame: {
      titles: ['Les jeux des participants'],
      platform: 'PC, dans un navigateur',
      pegi: 3,
      playersAtOnce: 8,
      play: 'free-play',
      familyFriendly: true,
    },
  }),
  workshop('jeux-video', {
    slug: 'batir-la-ria-en-blocs',
    title: 'Bâtir la ria en blocs',
    promise: 'Ton morceau de quai rejoindra la grande maquette jouable de Port-Argwenn.',
    body: [
      'Depuis trois ans, des enfants rebâtissent la ria dans un jeu de construction libre : le pont, le phare, la criée, chaque maison à son échelle. Il manque encore la moitié de Locarnel.',
      'On travaille à partir de vieilles cartes postales et de plans. On mesure, on compte en blocs, on discute de la couleur des volets. Le serveur n’est ouvert qu’aux participants : personne d’inconnu n’y entre.',
    ],
    publics: ['enfants', 'adolescents'],
    minutes: 120,
    level: 'all',
    lent: ['Ordinateurs'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      link(
        'Visiter la maquette',
        'jeux/ria-en-blocs',
        'Se promener dans la ria en blocs, depuis un navigateur.',
      ),
    ],
    videoGame: {
      titles: ['Luanti'],
      platform: 'PC',
      pegi: 7,
      playersAtOnce: 12,
      play: 'free-play',
      familyFriendly: true,
    },
  }),
  workshop('jeux-video', {
    slug: 'club-jeux-d-histoire',
    title: 'Le club des jeux qui racontent',
    promise:
      'Un jeu que l’on traverse ensemble, en se passant la manette, et dont on parle comme d’un roman.',
    body: [
      'Un club de lecture, mais avec une manette que l’on se passe. Un jeu par saison, choisi par le groupe : une enquête, une île, une correspondance perdue. On s’arrête, on vote, on se trompe, on revient.',
      'Il n’y a pas besoin de savoir jouer : la personne qui tient la manette écoute les autres. Les romans et les bandes dessinées qui vont avec sont sur la table.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 120,
    level: 'all',
    lent: ['Manettes, sous-titres agrandis'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut(
        'Carnet du club',
        'club-jeux-carnet.pdf',
        'Les jeux déjà traversés, et les livres qui leur répondent.',
      ),
    ],
    videoGame: {
      titles: ['Un jeu narratif choisi par le groupe'],
      platform: 'PC, sur grand écran',
      pegi: 12,
      playersAtOnce: 1,
      play: 'free-play',
      familyFriendly: false,
    },
  }),
]
