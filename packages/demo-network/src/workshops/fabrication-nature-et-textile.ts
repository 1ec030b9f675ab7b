// Longer than most modules: each sheet carries a whole parts list and its steps, which read better together.
import { type Sheet, workshop } from '../sheet.ts'
import { build, handOut, link, list, part, step, video } from '../sheet-parts.ts'

export const fabricationNatureEtTextile: readonly Sheet[] = [
  workshop('fabrication', {
    slug: 'mangeoire-connectee',
    title: 'La mangeoire connectée',
    promise:
      'Fabriquons ensemble une mangeoire qui compte les mésanges du quartier et les montre à la médiathèque.',
    body: [
      'Un mercredi par mois à la maison de quartier du Bois-Joli, avec ses animateurs et ses habitants. On scie, on visse, on câble, on discute. D’abord la maison, puis l’œil et le compteur, enfin la pose dans le jardin partagé ; et l’on recommence pour le jardin suivant.',
      'L’appareil prend une photo quand un oiseau se pose, la garde une semaine, et n’envoie qu’un chiffre sur la carte : combien de visites ce jour-là. Il ne filme ni la rue, ni les jardins voisins.',
      'Venez une fois ou toutes, à six ans ou à quatre-vingts. Les enfants de moins de dix ans viennent avec un adulte.',
    ],
    easyToRead: [
      'Nous fabriquons une maison pour nourrir les oiseaux.',
      'Une petite caméra fait des photos des oiseaux.',
      'Nous la posons dans le jardin du quartier.',
      'Les enfants viennent avec un adulte.',
      'C’est gratuit.',
      'Il y a un goûter.',
    ],
    publics: ['familles', 'enfants', 'aines'],
    minutes: 150,
    level: 'all',
    format: 'off-site',
    toBring: ['Des vêtements qui ne craignent rien'],
    lent: ['Outils adaptés aux petites mains', 'Gants et lunettes'],
    languages: ['français', 'arabe'],
    access: ['wheelchair', 'step-free-transport', 'easy-to-read'],
    resources: [
      handOut('Plan de la mangeoire', 'mangeoire.pdf', 'Les découpes à l’échelle 1, pour du bois de 15 mm.'),
      video(
        'Une mésange, une photo',
        'mangeoire.webm',
        'Sous le toit, un capteur voit la chaleur de l’oiseau. Il réveille la caméra, qui prend une photo et se rendort.',
        'Comme elle dort presque tout le temps, la mangeoire tient dix jours sur sa batterie.',
        'Chaque soir, elle annonce un seul nombre : les visites du jour.',
      ),
      link(
        'Le compteur du Bois-Joli',
        'fabrication/mangeoire/compteur',
        'Les visites jour par jour depuis la première pose.',
      ),
    ],
    build: build({
      parts: [
        part(
          'Planche de pin 15 mm, 1,20 m',
          2,
          540,
          'Chutes acceptées : le plan indique les plus petites tailles.',
        ),
        part('Raspberry Pi Zero 2 W', 1, 1_890),
        part('Caméra pour Raspberry Pi, nappe courte', 1, 1_490),
        part('Détecteur de mouvement infrarouge', 1, 250),
        part('Batterie 10 000 mAh', 1, 1_690),
        part('Boîte étanche 12 × 8 cm', 1, 490),
        part('Vis inox 4 × 40 mm', 20, 8),
        part('Graines de tournesol, 2 kg', 1, 490, 'Offertes par la jardinerie de Lannevel.'),
      ],
      budgetCents: 7_600,
      tools: ['Scie à main', 'Visseuse', 'Papier de verre', 'Tournevis de précision'],
      difficulty: 'medium',
      steps: [
        step('Découper', 'Six planches selon le plan. Les enfants tracent, les plus grands scient.'),
        step('Assembler la maison', 'Deux vis par angle, toit à charnière pour pouvoir nettoyer.'),
        step('Brancher l’œil', 'Caméra et détecteur sur la carte : trois fils, un code de couleurs.'),
        step('Essayer à blanc', 'On fait l’oiseau avec la main : une photo doit apparaître.'),
        step('Rendre étanche', 'La boîte se ferme, le câble sort par-dessous, jamais par-dessus.'),
        step('Poser', 'À deux mètres du sol, loin des buissons où guettent les chats.'),
      ],
      files: 'mangeoire-connectee',
      safety:
        'Scie et visseuse se manient à l’établi, avec gants et lunettes, un adulte par groupe de trois enfants. Les graines contiennent parfois des traces d’arachide.',
      keeps:
        'La mangeoire est à tout le quartier. Chacun garde le plan, et peut emprunter les outils pour en refaire une.',
    }),
  }),
  workshop('fabrication', {
    slug: 'broderie-lumineuse',
    title: 'Broderie lumineuse',
    promise:
      'À la fin, vous aurez brodé un motif qui s’allume, avec un fil qui conduit le courant et une pile plate.',
    body: [
      'Un fil argenté, trois petites lumières, une pile ronde : le circuit se coud. On commence par un point droit sur un carré de feutre, on finit par un phare, une méduse ou vos initiales.',
      'Les brodeuses et brodeurs confirmés apportent leurs points ; les électroniciens apprennent à ne pas faire de nœuds. L’atelier mélange volontiers les âges.',
      'L’ouvrage se lave à la main, pile retirée. Oui, vraiment.',
    ],
    easyToRead: [
      'Vous cousez un dessin sur du tissu.',
      'Le dessin s’allume.',
      'Il faut savoir enfiler une aiguille.',
      'Vous gardez votre dessin.',
    ],
    publics: ['adolescents', 'adultes', 'aines'],
    minutes: 120,
    toBring: ['Vos lunettes de près', 'Un vêtement ou un sac à décorer, si vous voulez'],
    lent: ['Aiguilles, tambours, ciseaux', 'Loupe éclairante'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      handOut(
        'Douze motifs à broder',
        'motifs-lumineux.pdf',
        'Phare, méduse, sterne… avec le tracé du fil conducteur.',
      ),
    ],
    build: build({
      parts: [
        part('Fil conducteur en acier, 3 m', 1, 180),
        part('Diode à coudre', 3, 95),
        part('Support de pile à coudre', 1, 140),
        part('Pile CR2032', 1, 60),
        part('Carré de feutre 20 × 20 cm', 1, 70),
      ],
      tools: ['Aiguille à chas large', 'Ciseaux fins', 'Craie de couturière'],
      difficulty: 'easy',
      steps: [
        step(
          'Dessiner deux routes',
          'Le courant va par un chemin et revient par un autre : ils ne se touchent jamais.',
        ),
        step('Coudre la pile', 'Trois tours bien serrés par trou : c’est le contact.'),
        step('Coudre les lumières', 'Le côté « plus » de chacune sur la même route.'),
        step('Allumer', 'Si rien ne s’allume, on cherche le fil qui dépasse au dos.'),
      ],
      files: 'broderie-lumineuse',
      safety:
        'Les piles plates se rangent hors de portée des petits : avalées, elles brûlent. Nous les comptons au début et à la fin.',
      keeps: 'Votre ouvrage, la pile et assez de fil pour un second.',
    }),
  }),
  workshop('fabrication', {
    slug: 'jardiniere-qui-previent',
    title: 'La jardinière qui prévient quand elle a soif',
    promise:
      'À la fin, vous aurez un pot dont la lumière change quand la terre est sèche, et vous aurez compris pourquoi.',
    body: [
      'Deux clous dans la terre, une petite carte, une lumière : quand la terre sèche, le courant passe moins bien, et la carte le voit. On mesure, on choisit un seuil, on écrit dix lignes de programme avec des blocs à emboîter.',
      'L’atelier commence par les mains dans le terreau et finit par un semis de basilic. On programme au milieu, presque sans y penser.',
    ],
    publics: ['enfants', 'familles'],
    minutes: 120,
    level: 'never-touched',
    toBring: ['Un pot de fleurs d’environ 15 cm, si vous en avez un'],
    lent: ['Ordinateurs, cartes, terreau et graines'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      link(
        'Le programme, en blocs',
        'fabrication/jardiniere',
        'À ouvrir dans un navigateur, sans rien installer.',
      ),
    ],
    build: build({
      parts: [
        part('Carte micro:bit', 1, 1_790),
        part('Pince crocodile', 3, 35),
        part('Clou galvanisé de 80 mm', 2, 12),
        part('Support de deux piles AAA', 1, 190),
        part('Pile AAA rechargeable', 2, 210),
        part('Terreau et graines', 1, 150),
      ],
      tools: ['Un ordinateur avec un navigateur', 'Transplantoir'],
      difficulty: 'easy',
      steps: [
        step('Remplir le pot', 'Terreau jusqu’à deux doigts du bord, graines, un peu d’eau.'),
        step('Planter les clous', 'À 5 cm l’un de l’autre, sans qu’ils se touchent.'),
        step('Lire la mesure', 'La carte affiche un nombre : on le note sec, puis mouillé.'),
        step('Choisir le seuil', 'Au milieu des deux nombres. En dessous, la carte fait la grimace.'),
      ],
      files: 'jardiniere',
      safety: 'Tension de 3 volts, sans danger. On se lave les mains avant de toucher les ordinateurs.',
      keeps: 'Le pot et le basilic. La carte reste, ou s’emprunte un mois avec la carte de médiathèque.',
    }),
  }),
  workshop('fabrication', {
    slug: 'station-meteo-de-la-ria',
    title: 'Une station météo au-dessus de la ria',
    promise:
      'Une journée pour monter une station solide et savoir lire le vent, la pression et la pluie qu’elle mesure.',
    body: [
      'Un anémomètre fait de demi-boules, un pluviomètre à bascule, un baromètre gros comme un ongle. En une journée, un groupe de huit monte une station solide, prévue pour l’air salé.',
      list(
        'Le matin : imprimer, couper, assembler ;',
        'à midi : pique-nique ensemble ;',
        'l’après-midi : câbler, étalonner et fixer le mât avec les services techniques.',
      ),
      'Les relevés partent sur un site ouvert, que les voileux du port consultent déjà.',
    ],
    publics: ['adultes', 'adolescents'],
    minutes: 360,
    level: 'at-ease',
    prerequisites: ['Avoir déjà vissé, soudé ou programmé quelque chose : une seule des trois suffit'],
    toBring: ['Votre pique-nique', 'Un coupe-vent'],
    lent: ['Outils et équipement de protection'],
    access: [],
    build: build({
      parts: [
        part('Carte ESP32', 1, 890),
        part('Baromètre et hygromètre BME280', 1, 790),
        part('Interrupteur magnétique', 2, 120),
        part('Roulement à billes 608', 2, 90),
        part('Filament PETG, 400 g', 1, 980),
        part('Tube d’aluminium de 25 mm, 2 m', 1, 1_450),
        part('Panneau solaire 6 V, 2 W', 1, 1_190),
        part('Accumulateur 18650 et chargeur', 1, 990),
      ],
      tools: ['Imprimante 3D', 'Fer à souder', 'Clés plates', 'Multimètre'],
      difficulty: 'hard',
      steps: [
        step('Assembler l’anémomètre', 'Trois coupelles, un aimant, un roulement qui tourne au souffle.'),
        step('Régler le pluviomètre', 'La bascule doit verser à 2 ml : on vérifie à la seringue.'),
        step('Souder', 'Six points, contrôlés au multimètre avant de mettre sous tension.'),
        step('Étalonner', 'Deux heures à côté de la station officielle du port.'),
        step('Fixer', 'Le mât est posé par les services techniques ; nous tenons les vis.'),
      ],
      files: 'station-meteo',
      safety:
        'Fer à souder sous hotte, lunettes pour couper le tube. Personne ne monte à l’échelle hors des services techniques.',
      keeps: 'La station reste à la médiathèque ; chacun garde le plan et l’accès aux relevés.',
    }),
  }),
]
