import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, procedures } from '../sheet-parts.ts'

const NOTHING_KEPT =
  'Nous ne gardons rien : ni copie, ni mot de passe, ni nom. La session se ferme et s’efface avec vous, à la fin du rendez-vous.'
const FRANCE_SERVICES = 'France Services de Port-Argwenn, 1 place du Môle, 02 61 91 30 10'
const CCAS = 'CCAS de Port-Argwenn, pour un accompagnement social, 02 61 91 30 20'

export const demarches: readonly Sheet[] = [
  workshop('demarches', {
    slug: 'permanence-demarches',
    title: 'Démarches en ligne : on les fait avec vous',
    promise:
      'Nous avançons votre démarche avec vous, jamais à votre place, et vous saurez à qui vous adresser ensuite.',
    body: [
      'Une demi-heure, seul avec une médiatrice, devant un ordinateur tourné vers vous. Nous lisons le site ensemble, nous expliquons les mots, nous vérifions avant d’envoyer. Vous cliquez.',
      'On vient pour une carte d’identité, un passeport, une carte grise, une inscription. La médiathèque n’est ni les impôts, ni la CAF, ni France Travail : elle vous apprend à utiliser leurs sites. Pour le fond de votre dossier, nous vous envoyons vers les bonnes personnes, et nous appelons avec vous si vous le voulez.',
    ],
    easyToRead: [
      'Vous devez faire un papier sur Internet ?',
      'Nous le faisons avec vous.',
      'Nous ne le faisons pas à votre place.',
      'Apportez vos papiers.',
      'Nous ne gardons rien.',
      'Si c’est trop compliqué, nous vous disons où aller.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 30,
    level: 'never-touched',
    format: 'drop-in',
    toBring: [
      'Les courriers reçus',
      'Votre téléphone, pour recevoir un code',
      'Vos identifiants, si vous les avez',
    ],
    lent: ['Ordinateur, imprimante, scanner'],
    languages: ['français', 'arabe', 'anglais'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Que dois-je apporter ?',
        'demarches-apporter.pdf',
        'Une liste par démarche, en grands caractères.',
      ),
    ],
    procedures: procedures({
      weDo: [
        'Ouvrir le bon site, et reconnaître les faux',
        'Expliquer chaque question avant que vous répondiez',
        'Numériser et joindre un document',
        'Imprimer le récépissé',
      ],
      weCannot: [
        'Décider à votre place de ce qu’il faut déclarer',
        'Garder vos identifiants',
        'Remplir un dossier en votre absence',
        'Vous donner un conseil juridique ou fiscal',
      ],
      whereToGo: [FRANCE_SERVICES, CCAS],
      personalData: NOTHING_KEPT,
      aidantsConnect: true,
    }),
  }),
  workshop('demarches', {
    slug: 'compte-service-public',
    title: 'Un seul compte pour tous les services publics',
    promise:
      'À la fin, vous saurez vous connecter aux services publics avec un seul compte, et vous le retrouverez le mois prochain.',
    body: [
      'Impôts, santé, retraite, permis : un même bouton ouvre presque toutes les portes. Encore faut-il choisir la bonne clé, et savoir quoi faire quand elle ne tourne plus.',
      'Nous travaillons d’abord sur un site d’entraînement, où rien n’est vrai. Ensuite, si vous le souhaitez, sur le vôtre. Beaucoup s’arrêtent à l’entraînement et reviennent : c’est très bien.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    prerequisites: ['Savoir lire ses messages électroniques'],
    toBring: ['Votre téléphone', 'Une pièce d’identité, pour vous seul'],
    lent: ['Ordinateurs'],
    procedures: procedures({
      weDo: [
        'Expliquer les façons de se connecter',
        'Vous accompagner, écran par écran',
        'Retrouver un compte oublié',
      ],
      weCannot: [
        'Créer un compte pour une personne absente',
        'Débloquer un compte suspendu par une administration',
        'Prêter un téléphone ou une adresse pour recevoir vos codes',
      ],
      whereToGo: [FRANCE_SERVICES, 'L’assistance du service concerné : nous appelons avec vous'],
      personalData: NOTHING_KEPT,
      aidantsConnect: true,
    }),
  }),
  workshop('demarches', {
    slug: 'suivre-ses-droits-sante',
    title: 'Ses remboursements et ses rendez-vous de santé',
    promise:
      'À la fin, vous saurez prendre un rendez-vous médical en ligne, l’annuler, et lire un relevé de remboursement.',
    body: [
      'Trouver un créneau, ajouter un proche, dire que l’on vient en fauteuil, annuler à temps : on s’exerce sur de faux médecins avant d’approcher les vrais.',
      'Un relevé de remboursement se lit comme un ticket de caisse, une fois que l’on sait ce que veulent dire trois lignes. Nous les lisons ensemble, sur un exemple : personne n’a à montrer ses papiers.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    toBring: ['Votre téléphone, si vous voulez essayer dessus'],
    lent: ['Ordinateurs et tablettes'],
    access: ['wheelchair', 'hearing-loop'],
    procedures: procedures({
      weDo: [
        'Montrer comment chercher, réserver et annuler',
        'Expliquer les mots d’un relevé',
        'Régler les rappels sur votre téléphone',
      ],
      weCannot: [
        'Donner un avis médical',
        'Voir ou commenter votre dossier de santé',
        'Contester un remboursement',
      ],
      whereToGo: ['L’accueil de l’assurance maladie, sur rendez-vous', FRANCE_SERVICES],
      personalData: NOTHING_KEPT,
      aidantsConnect: false,
    }),
  }),
  workshop('demarches', {
    slug: 'declaration-de-revenus-lire-et-comprendre',
    title: 'La déclaration en ligne : lire, comprendre, ne pas paniquer',
    promise:
      'À la fin, vous saurez vous repérer dans votre espace, vérifier ce qui est déjà rempli et poser la bonne question au bon service.',
    body: [
      'Tous les deux mois, un atelier pour s’habituer au site avant d’en avoir besoin. On apprend où se trouvent les choses : la date, les cases, le bouton qui corrige après coup.',
      'Nous n’avons pas le droit de vous dire quoi déclarer, et nous le respectons. Une agente des finances publiques tient une permanence à France Services chaque printemps : nous prenons le rendez-vous avec vous.',
    ],
    easyToRead: [
      'Vous déclarez vos revenus sur Internet.',
      'Nous vous montrons le site.',
      'Nous ne donnons pas de conseil sur les impôts.',
      'Une agente des impôts vous répond à France Services.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    toBring: ['Votre numéro fiscal, si vous voulez ouvrir votre espace'],
    lent: ['Ordinateurs, casiers fermés pour vos papiers'],
    procedures: procedures({
      weDo: [
        'Présenter le site sur un exemple',
        'Vous aider à entrer dans votre espace',
        'Repérer les dates et le bouton « corriger »',
      ],
      weCannot: ['Dire ce qu’il faut déclarer', 'Calculer votre impôt', 'Valider à votre place'],
      whereToGo: ['Permanence des finances publiques à France Services, sur rendez-vous', FRANCE_SERVICES],
      personalData: NOTHING_KEPT,
      aidantsConnect: true,
    }),
  }),
  workshop('demarches', {
    slug: 'chercher-un-emploi-en-ligne',
    title: 'Chercher du travail avec un ordinateur',
    promise:
      'À la fin, vous aurez un CV d’une page, enregistré à votre nom, et deux alertes qui cherchent pour vous.',
    body: [
      'Un groupe de six, deux heures, un café. On commence par raconter ce que l’on sait faire, à voix haute : les autres écrivent les mots que vous n’auriez pas osé mettre.',
      'Puis chacun compose son CV avec un modèle libre, l’enregistre au bon format et l’envoie à sa propre adresse. Pour finir, deux alertes bien réglées valent mieux que vingt sites.',
      'La conseillère de la mission locale passe en fin de séance, et l’on peut lui parler sans rendez-vous.',
    ],
    publics: ['adultes', 'adolescents'],
    minutes: 120,
    prerequisites: ['Savoir utiliser une souris et un clavier'],
    toBring: ['Un ancien CV, même vieux, ou rien du tout'],
    lent: ['Ordinateurs, imprimante'],
    languages: ['français', 'anglais', 'arabe'],
    resources: [
      link('Trois modèles de CV', 'demarches/cv', 'Trois modèles libres, sobres, qui s’ouvrent partout.'),
    ],
    procedures: procedures({
      weDo: [
        'Vous aider à mettre en page et à enregistrer',
        'Régler des alertes',
        'Joindre votre CV à une candidature',
      ],
      weCannot: [
        'Vous inscrire comme demandeur d’emploi',
        'Postuler à votre place',
        'Intervenir sur une indemnisation',
      ],
      whereToGo: [
        'France Travail, agence de Port-Argwenn',
        'Mission locale de la ria, pour les moins de 26 ans',
      ],
      personalData: 'Votre CV part sur votre clé ou dans votre messagerie, puis nous l’effaçons devant vous.',
      aidantsConnect: false,
    }),
  }),
  workshop('demarches', {
    slug: 'faux-sites-et-arnaques-administratives',
    title: 'Faux sites, faux conseillers : garder la main',
    promise:
      'À la fin, vous saurez reconnaître une arnaque, un faux site administratif, et quoi faire dans l’heure si vous avez payé.',
    body: [
      'La carte grise à 89 €, l’amende par message, le conseiller qui demande un code : les escrocs imitent très bien les services publics. Nous les imitons aussi, pour rire et pour apprendre.',
      list(
        'Regarder l’adresse avant la page ;',
        'ne jamais donner un code reçu par message ;',
        'raccrocher, puis rappeler soi-même.',
      ),
      'La deuxième partie est pour qui s’est déjà fait prendre : qui appeler, que bloquer, comment porter plainte. On peut y venir sans rien raconter.',
    ],
    easyToRead: [
      'Des voleurs font de faux sites.',
      'Ils demandent de l’argent.',
      'Nous apprenons à les reconnaître.',
      'Vous avez payé par erreur ?',
      'Nous vous disons qui appeler.',
    ],
    publics: ['aines', 'adultes'],
    minutes: 90,
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Dans l’heure qui suit',
        'arnaque-dans-l-heure.pdf',
        'Les quatre appels à passer, dans l’ordre.',
      ),
    ],
    procedures: procedures({
      weDo: [
        'Comparer un vrai et un faux site',
        'Vous montrer où signaler',
        'Vous aider à trouver le bon formulaire',
      ],
      weCannot: ['Récupérer l’argent', 'Porter plainte pour vous', 'Examiner vos comptes bancaires'],
      whereToGo: [
        'Votre banque, tout de suite, au numéro inscrit sur votre carte',
        'La gendarmerie de Port-Argwenn',
        FRANCE_SERVICES,
      ],
      personalData: NOTHING_KEPT,
      aidantsConnect: false,
    }),
  }),
]
