import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, mediaLiteracy, video } from '../sheet-parts.ts'

export const emiToutPublic: readonly Sheet[] = [
  workshop('emi', {
    slug: 'vrai-ou-faux-verifier-une-information',
    title: 'Avant de partager : vérifier en deux minutes',
    promise:
      'À la fin, vous saurez vérifier un message reçu en deux minutes, avec trois questions et votre téléphone.',
    body: [
      'Le message vient d’une personne que l’on aime, il fait peur ou il met en colère, et il demande d’être partagé « avant qu’on le supprime ». Nous en avons rassemblé trente, reçus par des habitants de la ria.',
      'Ensemble, nous posons trois questions : qui parle, d’où cela vient-il, qui d’autre le dit ? Deux minutes suffisent presque toujours. Et quand elles ne suffisent pas, on a le droit de ne pas partager.',
      'Ici, personne n’est ridicule. Tout le monde s’est déjà fait avoir, les médiateurs les premiers : nous commençons par vous raconter comment.',
    ],
    easyToRead: [
      'Vous recevez un message sur le téléphone.',
      'Est-ce que c’est vrai ?',
      'Nous apprenons à vérifier.',
      'Il y a trois questions à se poser.',
      'Vous pouvez apporter un message.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    toBring: ['Un message ou une vidéo qui vous a fait douter'],
    lent: ['Tablettes'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut('Trois questions', 'trois-questions.pdf', 'Un marque-page à garder près du téléphone.'),
      video(
        'Chercher d’où vient une image',
        'recherche-image.webm',
        'Appuyez longuement sur l’image, puis choisissez de la rechercher.',
        'Regardez la date la plus ancienne. Souvent, l’image a dix ans et vient d’un autre pays.',
        'L’image est vraie, mais on lui fait dire autre chose : c’est la tromperie la plus courante.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['rumeur', 'source', 'recoupement'],
      schoolLevel: 'adultes',
      format: 'atelier',
      partner: '',
      teachingResources: 'Jeu de trente messages et marque-page à imprimer.',
    }),
  }),
  workshop('emi', {
    slug: 'images-generees-par-ia',
    title: 'Images et voix d’IA : voir, entendre, douter',
    promise:
      'À la fin, vous saurez comment une machine fabrique une image ou une voix, et quels indices chercher sans vous croire infaillible.',
    body: [
      'Vingt images au mur : dix photos, dix images de synthèse. Vous votez en entrant, vous votez en sortant. D’habitude, on fait à peine mieux à la fin, et c’est une leçon en soi : l’œil ne suffit plus, il faut remonter à la source.',
      'Entre les deux, nous fabriquons une image et une voix devant vous, sur un ordinateur de la médiathèque, sans rien envoyer ailleurs. On voit ce qu’il faut de données, d’électricité et de travail humain.',
      'Nous finissons par le plus utile : le mot de passe familial, à convenir avec ses proches, pour les appels qui imitent une voix.',
    ],
    easyToRead: [
      'Un ordinateur peut inventer une image.',
      'Il peut imiter une voix.',
      'Parfois, on ne voit pas la différence.',
      'Nous apprenons à faire attention.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 90,
    lent: ['Ordinateurs'],
    access: ['wheelchair', 'hearing-loop', 'sign-language'],
    languages: ['français', 'langue des signes française'],
    resources: [
      handOut(
        'Le mot de passe familial',
        'mot-de-passe-familial.pdf',
        'Une carte à remplir à table, en famille.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['intelligence artificielle', 'image', 'voix', 'escroquerie'],
      schoolLevel: 'dès 14 ans',
      format: 'atelier',
      partner: '',
      teachingResources: 'Exposition de vingt images à emprunter et son corrigé.',
    }),
  }),
  workshop('emi', {
    slug: 'd-ou-viennent-les-infos',
    title: 'Mon fil d’actualité, et celui de ma voisine',
    promise:
      'À la fin, vous saurez pourquoi deux personnes ne voient pas les mêmes nouvelles, et comment composer votre propre fil.',
    body: [
      'On pose deux téléphones côte à côte, on tape la même recherche : les réponses diffèrent. Pourquoi ? Nous démontons, avec des cartes à jouer, la machine qui choisit ce que vous voyez.',
      'Puis nous bâtissons autre chose : un lecteur de fils libre, où vous choisissez six sources. Un journal d’ici, un journal d’ailleurs, une radio, une revue de la médiathèque, un blog qui vous amuse et quelqu’un avec qui vous n’êtes pas d’accord.',
      'La médiathèque offre l’accès à la presse en ligne : nous activons le vôtre sur place.',
    ],
    publics: ['adultes', 'adolescents'],
    minutes: 120,
    level: 'at-ease',
    toBring: ['Votre téléphone ou votre ordinateur portable'],
    lent: ['Ordinateurs'],
    resources: [
      link('Composer son fil', 'emi/fils', 'Soixante sources classées, et comment s’y abonner sans compte.'),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['algorithmes de recommandation', 'pluralisme', 'presse'],
      schoolLevel: 'dès 15 ans',
      format: 'atelier',
      partner: '',
      teachingResources: 'Jeu de 54 cartes « La machine à choisir ».',
    }),
  }),
  workshop('emi', {
    slug: 'cafe-debat-ecrans-en-famille',
    title: 'Café-débat : les écrans, en parler sans se fâcher',
    promise:
      'Entendre comment font les autres familles, et repartir avec un accord à essayer une semaine chez soi.',
    body: [
      'Pas de leçon, pas de courbe qui fait peur. Des parents, des grands-parents, des adolescents s’ils veulent, et un café. On part de situations : le téléphone à table, le jeu qu’on n’arrive pas à quitter, la photo publiée sans demander.',
      'Chacun tire une carte et raconte ce que l’on fait chez lui. Les médiateurs rappellent ce que l’on sait, ce que l’on ne sait pas encore, et où trouver de l’aide quand cela ne va plus.',
      'Un coin de jeux accueille les plus jeunes pendant ce temps, sous le regard d’une bibliothécaire.',
    ],
    easyToRead: [
      'Nous parlons des écrans à la maison.',
      'Il y a du café et des gâteaux.',
      'Tout le monde peut parler.',
      'Personne ne juge.',
      'Les enfants jouent à côté.',
    ],
    publics: ['familles', 'adultes', 'adolescents'],
    minutes: 90,
    level: 'all',
    format: 'event',
    languages: ['français', 'breton'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Notre accord de la semaine',
        'accord-famille.pdf',
        'Une feuille à afficher sur le réfrigérateur, à signer par tous.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['écrans', 'parentalité', 'réseaux sociaux'],
      schoolLevel: 'familles',
      format: 'débat',
      partner: 'Centre social La Cale',
      teachingResources: 'Jeu de 32 cartes « À la maison ».',
    }),
  }),
  workshop('emi', {
    slug: 'chiffres-et-graphiques-qui-mentent',
    title: 'Les graphiques qui mentent',
    promise:
      'À la fin, vous saurez repérer cinq façons de tricher avec un graphique, et en dessiner un honnête.',
    body: [
      'Un axe qui ne part pas de zéro, une moyenne qui cache tout, une carte où les champs votent : nous tordons les mêmes chiffres de cinq manières, et à chaque fois l’histoire change.',
      'Par équipes, vous tricherez d’abord, avec les données de prêt de la médiathèque. Les autres doivent vous démasquer. Ensuite, un seul graphique, honnête, au feutre, sur une grande feuille.',
      list(
        'Pas besoin d’aimer les mathématiques ;',
        'pas besoin d’ordinateur ;',
        'une règle et de la mauvaise foi suffisent.',
      ),
    ],
    publics: ['adolescents', 'adultes'],
    minutes: 90,
    level: 'all',
    lent: ['Feutres, règles, grandes feuilles'],
    resources: [
      handOut(
        'Cinq tricheries',
        'graphiques-tricheries.pdf',
        'Une affiche à accrocher près de l’imprimante.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['données', 'graphiques', 'statistiques'],
      schoolLevel: 'de la 4e au lycée, et adultes',
      format: 'jeu d’équipe',
      partner: 'Association Air de la Ria',
      teachingResources: 'Jeu de données « Un an de prêts », affiche et corrigés.',
    }),
  }),
]
