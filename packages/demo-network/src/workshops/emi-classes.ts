import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, mediaLiteracy } from '../sheet-parts.ts'

export const emiClasses: readonly Sheet[] = [
  workshop('emi', {
    slug: 'classe-enquete-sur-une-image',
    title: 'Une classe enquête sur une image',
    promise:
      'À la fin, chaque élève saura retrouver l’origine d’une image et dire ce que le cadrage a laissé dehors.',
    body: [
      'La classe reçoit une photo qui a beaucoup circulé. Par équipes de quatre, les élèves deviennent enquêteurs : qui l’a prise, où, quand, que voyait-on à côté ? Trois outils gratuits, un carnet d’enquête, quarante minutes.',
      'La mise en commun ressemble à une conférence de rédaction : on ne publie que ce que l’on peut prouver. Les équipes qui concluent « nous ne savons pas » sont félicitées.',
      'L’enseignante ou l’enseignant reçoit le dossier deux semaines avant et choisit l’image parmi six. La séance se fait à la médiathèque ou au collège.',
    ],
    publics: ['adolescents'],
    minutes: 110,
    format: 'group-visit',
    level: 'all',
    prerequisites: ['Une classe ou un groupe, avec un adulte qui l’accompagne'],
    lent: ['Quinze tablettes', 'Carnets d’enquête'],
    resources: [
      handOut(
        'Dossier de l’enseignant',
        'enquete-image-dossier.pdf',
        'Déroulé minuté, six images, corrigés et prolongements.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['image', 'source', 'cadrage'],
      schoolLevel: 'de la 5e à la 3e',
      format: 'atelier',
      partner: 'Collège des Dunes, Plouévin',
      teachingResources: 'Dossier de 12 pages, carnet de l’élève, six images libres de droits.',
    }),
  }),
  workshop('emi', {
    slug: 'classe-fabrique-d-un-journal',
    title: 'La fabrique d’un journal en une journée',
    promise:
      'En une journée, la classe écrit, met en page et imprime un journal de quatre pages sur sa commune.',
    body: [
      'À 9 h, une page blanche. À 15 h, un journal plié, que l’on distribue à la sortie de l’école. Entre les deux : une conférence de rédaction, deux interviews, une photo légendée, un titre que l’on discute âprement.',
      'Les rôles tournent, et chacun tient au moins une fois le stylo rouge. La secrétaire de mairie, le patron du café et la capitaine du port acceptent d’être interviewés ; d’autres aussi, si la classe sait les convaincre.',
    ],
    publics: ['enfants'],
    minutes: 360,
    format: 'group-visit',
    level: 'all',
    prerequisites: ['Une classe de cycle 3, son enseignante ou son enseignant, un parent par équipe'],
    toBring: ['Le pique-nique'],
    lent: ['Ordinateurs, appareils photo, imprimante'],
    resources: [
      handOut(
        'Notre maquette',
        'journal-maquette.pdf',
        'La maquette du journal et la check-list du bouclage.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['presse', 'interview', 'vérification'],
      schoolLevel: 'CM1, CM2 et 6e',
      format: 'projet d’une journée',
      partner: 'Écoles de l’agglomération',
      teachingResources: 'Maquette libre, grille d’interview, fiche « titre honnête, titre attrape-clic ».',
    }),
  }),
  workshop('emi', {
    slug: 'escape-game-la-redaction-a-disparu',
    title: 'Escape game : la rédaction a disparu',
    promise: 'Une heure, en équipe, pour démêler le vrai du faux et sauver la une du journal.',
    body: [
      'Il est 19 h, le bouclage approche, et la rédaction du « Petit Amer » s’est volatilisée. Sur les bureaux : une photo trafiquée, un faux compte, un chiffre sans source et une cafetière encore chaude. Vous avez soixante minutes pour sauver la une.',
      'On joue par équipes de trois à six. Les énigmes ne demandent ni force, ni culture générale : il faut lire lentement, comparer, douter à voix haute.',
      'Après le jeu, une demi-heure pour se raconter ce qui nous a trompés. C’est là que tout se passe.',
    ],
    easyToRead: [
      'C’est un jeu.',
      'Vous jouez en équipe.',
      'Vous cherchez des indices.',
      'Vous trouvez ce qui est vrai et ce qui est faux.',
      'Le jeu dure une heure.',
    ],
    publics: ['adolescents', 'familles', 'adultes'],
    minutes: 90,
    level: 'all',
    lent: ['Tout le matériel du jeu'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      handOut(
        'Jouer chez vous ou en classe',
        'escape-game-kit.pdf',
        'Le jeu complet à imprimer, pour douze joueurs.',
      ),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['désinformation', 'source', 'travail en équipe'],
      schoolLevel: 'dès 12 ans',
      format: 'escape game',
      partner: 'Radio Goélette',
      teachingResources: 'Jeu à imprimer sous licence libre et guide du maître du jeu.',
    }),
  }),
  workshop('emi', {
    slug: 'radio-en-direct',
    title: 'Une heure de radio en direct',
    promise: 'Préparer, vérifier, puis parler : une vraie heure de radio en direct, faite par vous.',
    body: [
      'Radio Goélette installe son studio mobile dans la médiathèque. À 14 h, on prépare : les sujets, le conducteur, les lancements. À 16 h, on est en direct sur 98,2 FM, et toute la ria écoute.',
      list(
        'Quatre chroniqueurs ;',
        'deux personnes à la technique ;',
        'deux au fil des vérifications, le poste le plus important ;',
        'une au chronomètre.',
      ),
      'Celles et ceux qui n’aiment pas leur voix trouvent leur place à la technique. Une autorisation parentale est demandée avant 15 ans.',
    ],
    publics: ['adolescents'],
    minutes: 180,
    level: 'all',
    prerequisites: ['Avoir entre 12 et 17 ans'],
    lent: ['Studio mobile de Radio Goélette'],
    resources: [
      link('Écouter les émissions', 'emi/radio', 'Les émissions passées, avec leur transcription.'),
    ],
    mediaLiteracy: mediaLiteracy({
      themes: ['radio', 'vérification', 'prise de parole'],
      schoolLevel: 'de 12 à 17 ans',
      format: 'émission en direct',
      partner: 'Radio Goélette',
      teachingResources: 'Conducteur type et fiche « écrire pour être dit ».',
    }),
  }),
]
