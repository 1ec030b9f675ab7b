import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, video } from '../sheet-parts.ts'

export const citoyennete: readonly Sheet[] = [
  workshop('citoyennete', {
    slug: 'oui-mais',
    title: 'Oui, mais… : le numérique en questions',
    promise: 'On vient avec un avis sur le numérique, on repart avec deux.',
    body: [
      'Une phrase au tableau : « Je n’ai rien à cacher. » « C’est gratuit. » « On ne peut plus faire sans. » La salle répond « Oui, mais… », et l’on tire le fil pendant une heure et demie, avec une invitée ou un invité qui connaît le sujet.',
      'On parle chacun deux minutes au plus, un sablier y veille. Il n’y a pas de vote à la fin : on repart avec des livres, des adresses et une question.',
      'Le thème de chaque rencontre est annoncé un mois avant, à l’accueil et sur la page de la séance.',
    ],
    easyToRead: [
      'Nous parlons du numérique.',
      'Chacun donne son avis.',
      'On a le droit de ne pas être d’accord.',
      'On peut venir seulement pour écouter.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 90,
    level: 'all',
    format: 'event',
    access: ['wheelchair', 'hearing-loop', 'sign-language'],
    languages: ['français', 'langue des signes française'],
    resources: [
      handOut(
        'Les vingt phrases',
        'oui-mais-phrases.pdf',
        'Le jeu de cartes de la soirée, pour en débattre chez vous.',
      ),
    ],
  }),
  workshop('citoyennete', {
    slug: 'logiciels-libres-au-quotidien',
    title: 'Des logiciels libres pour tous les jours',
    promise:
      'À la fin, vous aurez remplacé un logiciel payant ou curieux par un libre, installé et réglé sur votre appareil.',
    body: [
      'Écrire, retoucher une photo, regarder une vidéo, naviguer, bloquer la publicité : pour chacun, il existe un logiciel que l’on peut utiliser, copier et améliorer librement. Nous en montrons huit, vous en choisissez un.',
      'L’installation se fait sur place, avec un membre de l’association Ria Libre pour deux personnes. On apprend aussi à revenir en arrière, ce qui donne beaucoup de courage.',
    ],
    easyToRead: [
      'Un logiciel libre est gratuit.',
      'On a le droit de le copier.',
      'Vous en choisissez un.',
      'Nous l’installons avec vous.',
    ],
    publics: ['adultes', 'aines', 'adolescents'],
    minutes: 120,
    toBring: ['Votre ordinateur portable ou votre téléphone, sauvegardé si possible'],
    lent: ['Ordinateurs pour essayer sans installer'],
    resources: [
      link(
        'Huit remplaçants',
        'citoyennete/logiciels-libres',
        'Ce que chacun remplace, ce qu’il fait mieux, ce qu’il fait moins bien.',
      ),
    ],
  }),
  workshop('citoyennete', {
    slug: 'sobriete-numerique',
    title: 'Moins, mieux : la sobriété numérique à la maison',
    promise:
      'À la fin, vous saurez quels gestes comptent vraiment, lesquels ne changent rien, et par lequel commencer.',
    body: [
      'Supprimer ses messages sauve-t-il la planète ? Pas vraiment. Garder son téléphone deux ans de plus ? Oui, beaucoup. Nous jouons avec des poids : chaque objet, chaque usage a le sien, et il faut deviner lequel pèse le plus.',
      'Puis on passe à la pratique : couper la lecture automatique, choisir la bonne qualité d’une vidéo, éteindre la box la nuit, faire durer une batterie.',
      list(
        'Un jeu de poids pour comprendre ;',
        'trois réglages à faire tout de suite ;',
        'un établi pour apprendre à changer une batterie.',
      ),
    ],
    publics: ['adultes', 'familles', 'adolescents'],
    minutes: 90,
    level: 'all',
    toBring: ['Votre téléphone'],
    lent: ['Jeu de poids, wattmètres à emprunter'],
    resources: [
      video(
        'Ce qui pèse le plus',
        'ce-qui-pese.webm',
        'Dans la vie d’un téléphone, la plus grosse part est déjà passée quand vous l’achetez : c’est sa fabrication.',
        'Le garder quatre ans au lieu de deux divise ce poids par deux. Aucun autre geste n’approche.',
        'Alors : une coque, une batterie neuve, et un peu de place sur la mémoire.',
      ),
      handOut(
        'Le jeu des poids',
        'jeu-des-poids.pdf',
        'Les cartes à découper et les sources de chaque chiffre.',
      ),
    ],
  }),
  workshop('citoyennete', {
    slug: 'donnees-personnelles-reprendre-la-main',
    title: 'Ce que mon téléphone sait de moi',
    promise:
      'À la fin, vous aurez vu ce que votre téléphone partage, et vous aurez changé les cinq réglages qui comptent.',
    body: [
      'Votre identité numérique, ce sont vos données personnelles, et aussi ce que vous n’avez pas choisi de dire. On ouvre les réglages et l’on compte : combien d’applications savent où vous êtes ? Combien écoutent, combien lisent vos contacts ? La première fois, on rit jaune.',
      'On choisit ensuite, une par une, sans dogme : la carte a besoin de votre position, la lampe de poche non. Nous remplissons aussi une vraie demande d’accès, pour obtenir d’une entreprise tout ce qu’elle garde sur vous.',
    ],
    easyToRead: [
      'Votre téléphone sait beaucoup de choses sur vous.',
      'Il les dit à des entreprises.',
      'Vous pouvez dire non.',
      'Nous changeons cinq réglages ensemble.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 90,
    toBring: ['Votre téléphone chargé'],
    lent: ['Téléphones pour s’exercer'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut(
        'Cinq réglages',
        'cinq-reglages.pdf',
        'Pour les deux familles de téléphones, avec les chemins exacts.',
      ),
    ],
  }),
  workshop('citoyennete', {
    slug: 'contribuer-a-une-encyclopedie',
    title: 'Écrire dans l’encyclopédie que tout le monde lit',
    promise:
      'À la fin, vous aurez corrigé ou enrichi un article sur votre commune, avec une source que l’on peut vérifier.',
    body: [
      'L’article sur Lannevel fait quatre lignes. Le lavoir, l’usine, la grève des sardinières de 1926 n’y sont pas. Les livres qui les racontent, eux, sont sur nos rayons.',
      'On vient avec une curiosité, on repart avec une phrase publiée et sa note de bas de page. On apprend au passage comment se règle un désaccord entre inconnus de bonne foi, ce qui peut servir ailleurs.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 150,
    level: 'at-ease',
    prerequisites: ['Savoir taper quelques lignes de texte'],
    toBring: ['Un livre, une photo ou un souvenir à vérifier'],
    lent: ['Ordinateurs, fonds local de la médiathèque'],
    resources: [
      link(
        'Les articles qui nous manquent',
        'citoyennete/articles',
        'Quarante sujets de la ria, avec les livres où chercher.',
      ),
    ],
  }),
  workshop('citoyennete', {
    slug: 'heritage-numerique',
    title: 'Que deviendront mes comptes après moi ?',
    promise: 'Écrire la page qui aidera vos proches, et régler dès maintenant ce qui peut l’être.',
    body: [
      'On n’aime pas y penser, et l’on est soulagé de l’avoir fait. Photos, messageries, abonnements, réseaux : nous faisons l’inventaire sans rien ouvrir, puis nous voyons ce que la loi permet et ce que chaque service propose.',
      'L’atelier est calme, en petit groupe, avec du thé. Il accueille aussi les personnes qui doivent fermer les comptes de quelqu’un.',
      'Nous ne remplaçons pas un notaire : une notaire de Port-Argwenn vient une fois par trimestre répondre aux questions.',
    ],
    easyToRead: [
      'Que deviennent vos photos après votre mort ?',
      'Vous pouvez décider maintenant.',
      'Nous écrivons une page ensemble.',
      'Vous la donnez à une personne de confiance.',
    ],
    publics: ['aines', 'adultes'],
    minutes: 90,
    level: 'all',
    access: ['wheelchair', 'hearing-loop', 'quiet-hour'],
    resources: [
      handOut(
        'La page pour mes proches',
        'page-pour-mes-proches.pdf',
        'À remplir au crayon, à ranger avec les papiers importants.',
      ),
    ],
  }),
]
